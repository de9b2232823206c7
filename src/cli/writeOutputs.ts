import { existsSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, resolve } from "node:path";

/** A file to be written. */
export interface Output {
  readonly path: string;
  readonly content: Uint8Array | string;
}

/** An output that can not be written; the message is one Swedish line that begins with the path. */
export class OutputError extends Error {
  constructor(path: string, why: string) {
    super(`${path}: ${why}`);
    this.name = "OutputError";
  }
}

/**
 * Where an output goes in the end: through links, to a regular file or one that does not exist yet.
 * Errors: `OutputError` for a folder, a device, a missing folder.
 */
export function outputTarget(path: string): string {
  const target = existsSync(path) ? realpathSync(path) : resolve(path);
  if (existsSync(target) && !statSync(target).isFile()) throw new OutputError(path, "är ingen vanlig fil.");
  if (!existsSync(dirname(target))) throw new OutputError(path, "mappen finns inte.");
  return target;
}

/**
 * Writes all outputs or none: first each beside its place, then all into place; what stood there comes back when a later
 * one fails.
 *
 * Errors: `OutputError`; every file is then as it was.
 */
export function writeOutputs(outputs: readonly Output[]): void {
  const places = outputs.map(({ path, content }) => {
    const target = outputTarget(path);
    return { path, content, target, fresh: `${target}.${process.pid}.ny`, old: `${target}.${process.pid}.gammal` };
  });
  const done: (typeof places)[number][] = [];
  try {
    for (const { path, fresh, content } of places) attempt(path, () => writeFileSync(fresh, content));
    for (const place of places) {
      if (existsSync(place.target)) attempt(place.path, () => renameSync(place.target, place.old));
      done.push(place);
      attempt(place.path, () => renameSync(place.fresh, place.target));
    }
  } catch (error) {
    for (const { target, old } of done) {
      rmSync(target, { force: true });
      if (existsSync(old)) renameSync(old, target);
    }
    throw error;
  } finally {
    for (const { fresh, old } of places) for (const path of [fresh, old]) rmSync(path, { force: true });
  }
}

function attempt(path: string, work: () => void): void {
  try {
    work();
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    throw new OutputError(path, `kan inte skrivas (${String(code ?? error)}).`);
  }
}
