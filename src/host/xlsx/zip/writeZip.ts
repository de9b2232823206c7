import { strToU8 } from "fflate";
import type { ZipEntry } from "./zipEntry";

const LOCAL_SIZE = 30;
const CENTRAL_SIZE = 46;
const END_SIZE = 22;
const UTF8_FLAG = 0x800;
const VERSION = 20;

/** A zip file of the entries in the given order; compressed bytes are copied as they are. */
export function writeZip(entries: readonly ZipEntry[]): Uint8Array {
  const names = entries.map((entry) => strToU8(entry.name));
  const bytes = new Uint8Array(totalSize(entries, names));
  const view = new DataView(bytes.buffer);
  const offsets: number[] = [];
  let at = 0;
  entries.forEach((entry, i) => {
    const name = names[i] ?? new Uint8Array();
    offsets.push(at);
    view.setUint32(at, 0x04034b50, true);
    writeCommon(view, at + 4, entry, name.length);
    bytes.set(name, at + LOCAL_SIZE);
    bytes.set(entry.compressed, at + LOCAL_SIZE + name.length);
    at += LOCAL_SIZE + name.length + entry.compressed.length;
  });
  const directory = at;
  entries.forEach((entry, i) => {
    const name = names[i] ?? new Uint8Array();
    view.setUint32(at, 0x02014b50, true);
    view.setUint16(at + 4, VERSION, true);
    writeCommon(view, at + 6, entry, name.length);
    view.setUint32(at + 42, offsets[i] ?? 0, true);
    bytes.set(name, at + CENTRAL_SIZE);
    at += CENTRAL_SIZE + name.length;
  });
  writeEnd(view, { at, directory, count: entries.length });
  return bytes;
}

/** The fields that local and central headers share, in the same order: version … extra length. */
function writeCommon(view: DataView, at: number, entry: ZipEntry, nameLength: number): void {
  view.setUint16(at, VERSION, true);
  view.setUint16(at + 2, UTF8_FLAG, true);
  view.setUint16(at + 4, entry.method, true);
  view.setUint32(at + 6, entry.modified, true);
  view.setUint32(at + 10, entry.crc, true);
  view.setUint32(at + 14, entry.compressed.length, true);
  view.setUint32(at + 18, entry.inflatedSize, true);
  view.setUint16(at + 22, nameLength, true);
}

function writeEnd(view: DataView, end: { at: number; directory: number; count: number }): void {
  view.setUint32(end.at, 0x06054b50, true);
  view.setUint16(end.at + 8, end.count, true);
  view.setUint16(end.at + 10, end.count, true);
  view.setUint32(end.at + 12, end.at - end.directory, true);
  view.setUint32(end.at + 16, end.directory, true);
}

function totalSize(entries: readonly ZipEntry[], names: readonly Uint8Array[]): number {
  const perEntry = entries.map(
    (entry, i) => LOCAL_SIZE + CENTRAL_SIZE + 2 * (names[i]?.length ?? 0) + entry.compressed.length,
  );
  return perEntry.reduce((sum, size) => sum + size, END_SIZE);
}
