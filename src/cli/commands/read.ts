import { EXIT, type RegisterCommand } from "../io";

/** `igf-sessions read`: session pages to records. */
export const registerRead: RegisterCommand = (program, _io, finish) => {
  program
    .command("read")
    .description("read session pages (text or HTML) into records")
    .argument("<file...>")
    .action(() => finish(EXIT.ok));
};
