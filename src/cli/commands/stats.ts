import type { RegisterCommand } from "../io";

/** `igf-sessions stats`. */
export const registerStats: RegisterCommand = () => undefined;
