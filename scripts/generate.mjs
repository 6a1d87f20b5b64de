// Writes the file that is made from the zod schemas: the guards.
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

import { format } from "prettier";

import { loadTypeScript } from "./load-typescript.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const guardFile = join(root, "src/schema/generated/guards.ts");
const { recordGuardSource } = await loadTypeScript("scripts/schema/guards.ts");
mkdirSync(dirname(guardFile), { recursive: true });
writeFileSync(guardFile, await format(recordGuardSource(), { parser: "typescript", printWidth: 120 }));
