import type { RegisterCommand } from "../io";

/** `igf-sessions check`. */
export const registerCheck: RegisterCommand = () => undefined;
