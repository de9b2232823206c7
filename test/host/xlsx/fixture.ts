import { readFileSync } from "node:fs";
import { join } from "node:path";
import { inflateEntry } from "../../../src/host/xlsx/zip/inflateEntry";
import { readZip } from "../../../src/host/xlsx/zip/readZip";

export const producers = ["xlsxwriter", "libreoffice"] as const;

export function fixture(name: (typeof producers)[number]): Uint8Array {
  return new Uint8Array(readFileSync(join(__dirname, "../../fixtures", `${name}.xlsx`)));
}

/** The names of the parts whose content differs between two files, those only one of them has included. */
export function differingParts(before: Uint8Array, after: Uint8Array): string[] {
  const [a, b] = [before, after].map(
    (bytes) => new Map(readZip(bytes).map((entry) => [entry.name, inflateEntry(entry)])),
  );
  const names = new Set([...(a?.keys() ?? []), ...(b?.keys() ?? [])]);
  return [...names].filter((name) => !sameBytes(a?.get(name), b?.get(name))).sort();
}

function sameBytes(a: Uint8Array | undefined, b: Uint8Array | undefined): boolean {
  return a !== undefined && b !== undefined && Buffer.compare(a, b) === 0;
}
