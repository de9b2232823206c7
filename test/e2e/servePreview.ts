import { readFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { dirname, extname, join, normalize } from "node:path";

/** Where Microsoft's library lies: the page asks for it under `/office-js/`, as the development server serves it. */
const OFFICE_JS = dirname(require.resolve("@microsoft/office-js/dist/excel-web-16.00.js"));

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".wasm": "application/wasm",
};

export interface ServedPreview {
  /** `http://127.0.0.1:<port>/`. */
  readonly address: string;
  close(): Promise<void>;
}

/** Serves the built page on a free port of this machine alone. */
export async function servePreview(folder: string): Promise<ServedPreview> {
  const server = createServer(async (request, response) => {
    const file = fileOf(folder, new URL(request.url ?? "/", "http://127.0.0.1").pathname);
    try {
      const bytes = await readFile(file);
      response.writeHead(200, { "content-type": TYPES[extname(file)] ?? "application/octet-stream" }).end(bytes);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  // A server that listens on a port has an address with a port.
  const { port } = server.address() as AddressInfo;
  return { address: `http://127.0.0.1:${port}/`, close: () => closeServer(server) };
}

function fileOf(folder: string, path: string): string {
  const name = normalize(decodeURIComponent(path));
  if (name.startsWith("/office-js/")) return join(OFFICE_JS, name.slice("/office-js/".length));
  return join(folder, name === "/" ? "index.html" : name);
}

function closeServer(server: Server): Promise<void> {
  return new Promise((closed) => {
    server.close(() => closed());
    server.closeAllConnections();
  });
}
