import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmdirSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

const ROOT = resolve(__dirname, "../..");
const SOURCES = ["src", "assets", "webpack.config.js", "package-lock.json"];
/** Longer than any build takes: a lock this old was left by one that was ended. */
const STALE_LOCK_MILLISECONDS = 180_000;
const WAIT_MILLISECONDS = 250;

/**
 * Builds the preview page into a folder of its own under the system's temporary one, and gives that folder. Built once for
 * all test files, and again only when a source has changed.
 */
export async function buildPreview(): Promise<string> {
  const folder = join(tmpdir(), `styrmodell-preview-${hash(ROOT).slice(0, 8)}`);
  mkdirSync(folder, { recursive: true });
  await takeLock(`${folder}.lock`);
  try {
    const stamp = sourceStamp();
    const stampFile = `${folder}.stamp`;
    const isCurrent = existsSync(stampFile) && readFileSync(stampFile, "utf8") === stamp;
    if (!isCurrent || !existsSync(join(folder, "index.html"))) build(folder);
    writeFileSync(stampFile, stamp);
  } finally {
    rmdirSync(`${folder}.lock`);
  }
  return folder;
}

function build(folder: string): void {
  const webpack = require.resolve("webpack/bin/webpack.js");
  const options = ["--env", "preview", "--mode", "production", "--output-path", folder];
  execFileSync(process.execPath, [webpack, ...options], { cwd: ROOT, stdio: ["ignore", "ignore", "inherit"] });
}

/** Test files run side by side: the first one builds, the others wait for it. */
async function takeLock(lock: string): Promise<void> {
  for (;;) {
    try {
      mkdirSync(lock);
      return;
    } catch (error) {
      // Node's own errors are of another realm than the tests, where `instanceof` does not know them.
      if (Reflect.get(Object(error), "code") !== "EEXIST") throw error;
      const age = Date.now() - (statSync(lock, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
      if (age > STALE_LOCK_MILLISECONDS) rmdirSync(lock);
      await new Promise((done) => setTimeout(done, WAIT_MILLISECONDS));
    }
  }
}

/** Changes when any source is added, taken away or written to. */
function sourceStamp(): string {
  const files = SOURCES.flatMap((source) => {
    const path = join(ROOT, source);
    if (!statSync(path).isDirectory()) return [path];
    const entries = readdirSync(path, { recursive: true, withFileTypes: true });
    return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  });
  const states = files.sort().map((file) => `${file} ${statSync(file).mtimeMs} ${statSync(file).size}`);
  return hash(states.join("\n"));
}

function hash(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
