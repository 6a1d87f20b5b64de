import type { RegisterCommand } from "../io";

/** `igf-sessions sdg`. */
export const registerSdg: RegisterCommand = () => undefined;
