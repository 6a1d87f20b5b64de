import { readdirSync } from "node:fs";

/** The files below a folder as sorted paths with `/`, from the folder's own name on. */
export function filesBelow(folder: string, extension = ""): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(extension))
    .map((entry) => `${entry.parentPath}/${entry.name}`.replaceAll("\\", "/"))
    .sort();
}
