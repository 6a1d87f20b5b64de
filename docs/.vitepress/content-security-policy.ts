import { createHash } from "node:crypto";

/** A script as VitePress writes it: with its attributes and its text, which is empty where it has an address. */
const SCRIPT = /<script([^>]*)>([^<]*)<\/script>/g;

/**
 * A page with its Content-Security-Policy as the first thing in its head.
 *
 * Scripts come from the site itself; the few that VitePress writes into the page are allowed by their hash, and nothing
 * may be made from text while the page runs. `connect-src` is what holds the playground's promise that no text leaves it.
 * Styles may stand in the page: the highlighter colours words by attributes, the editor adds its sheet.
 */
export function withContentSecurityPolicy(html: string): string {
  const hashes = [...html.matchAll(SCRIPT)]
    .filter(([, attributes]) => !attributes!.includes("src="))
    .map(([, , text]) => `'sha256-${sha256(text!)}'`);
  const policy = [
    "default-src 'none'",
    ["script-src 'self'", ...new Set(hashes)].join(" "),
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
  return html.replace("<head>", `<head>\n    <meta http-equiv="Content-Security-Policy" content="${policy}">`);
}

function sha256(text: string): string {
  return createHash("sha256").update(text).digest("base64");
}
