import type { RegisterCommand } from "../io";

/** `igf-sessions export`. */
export const registerExport: RegisterCommand = () => undefined;
