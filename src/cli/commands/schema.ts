import type { RegisterCommand } from "../io";

/** `igf-sessions schema`. */
export const registerSchema: RegisterCommand = () => undefined;
