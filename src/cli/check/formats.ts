/** The formats of `check`, in the order in which `--help` lists them. */
export const CHECK_FORMATS = ["text", "json", "ndjson", "sarif", "github", "junit"] as const;

/** Name of a format of `check`. */
export type CheckFormat = (typeof CHECK_FORMATS)[number];
