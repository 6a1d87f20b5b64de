import { createServer } from "node:http";
import { readFileSync, statSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { extname, join, resolve, sep } from "node:path";

const ROOT = resolve("docs/.vitepress/dist");

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".svg": "image/svg+xml",
};

const POLICY = /<meta http-equiv="Content-Security-Policy" content="([^"]+)">/;

/** The built site on a port of this machine. */
export interface ServedSite {
  readonly origin: string;
  readonly close: () => Promise<void>;
}

/** Serves the built site as a web server would: addresses without `.html`, and each page's policy as a header. */
export async function serveSite(): Promise<ServedSite> {
  const server = createServer((request, response) => {
    const file = fileOf(new URL(request.url ?? "/", "http://site").pathname);
    if (file === undefined) {
      response.writeHead(404).end();
      return;
    }
    const body = readFileSync(file);
    const type = TYPES[extname(file)] ?? "application/octet-stream";
    const policy = extname(file) === ".html" ? POLICY.exec(body.toString("utf8"))?.[1] : undefined;
    response.writeHead(200, {
      "Content-Type": type,
      ...(policy === undefined ? {} : { "Content-Security-Policy": policy }),
    });
    response.end(body);
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}

function fileOf(path: string): string | undefined {
  const file = join(ROOT, decodeURIComponent(path));
  if (file !== ROOT && !file.startsWith(ROOT + sep)) return undefined;
  return [file, `${file}.html`, join(file, "index.html")].find(isFile);
}

function isFile(file: string): boolean {
  return statSync(file, { throwIfNoEntry: false })?.isFile() === true;
}
