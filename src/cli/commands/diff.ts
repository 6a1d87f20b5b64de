import type { RegisterCommand } from "../io";

/** `igf-sessions diff`. */
export const registerDiff: RegisterCommand = () => undefined;
