import type { RegisterCommand } from "../io";

/** `igf-sessions deadlines`. */
export const registerDeadlines: RegisterCommand = () => undefined;
