import { strFromU8 } from "fflate";
import { XlsxError } from "../XlsxError";
import type { ZipEntry } from "./zipEntry";
import { zipLimits } from "./zipLimits";

const END_RECORD = 0x06054b50;
const CENTRAL_HEADER = 0x02014b50;
const LOCAL_HEADER = 0x04034b50;
const UTF8_FLAG = 0x800;
const ENCRYPTED_FLAG = 1;

/**
 * The entries of a zip file, in the order of its directory, still compressed.
 * Everything that is declared is held against `zipLimits` before anything is inflated.
 *
 * Errors: `XlsxError` "truncated" (no directory, or it points outside the file), "too-large", "damaged" (double or
 * escaping names, unknown method), "encrypted".
 */
export function readZip(bytes: Uint8Array): ZipEntry[] {
  if (bytes.length > zipLimits.fileBytes) {
    throw new XlsxError("too-large", { found: bytes.length, limit: zipLimits.fileBytes });
  }
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  if (count > zipLimits.parts) throw new XlsxError("too-large", { found: count, limit: zipLimits.parts });
  const entries: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let i = 0; i < count; i++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== CENTRAL_HEADER) throw new XlsxError("truncated");
    entries.push(readEntry(view, at));
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  checkTotals(entries);
  return entries;
}

function findEnd(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= lowest; at--) {
    if (view.getUint32(at, true) === END_RECORD) return at;
  }
  throw new XlsxError("truncated");
}

function readEntry(view: DataView, at: number): ZipEntry {
  const flags = view.getUint16(at + 8, true);
  const nameLength = view.getUint16(at + 28, true);
  if (nameLength > zipLimits.nameLength) throw new XlsxError("damaged");
  if (at + 46 + nameLength > view.byteLength) throw new XlsxError("truncated");
  const rawName = new Uint8Array(view.buffer, view.byteOffset + at + 46, nameLength);
  const name = checkedName(strFromU8(rawName, (flags & UTF8_FLAG) === 0));
  if (flags & ENCRYPTED_FLAG) throw new XlsxError("encrypted", { part: name });
  const sizes = readSizes(view, at, nameLength);
  const method = view.getUint16(at + 10, true);
  if (method !== 0 && method !== 8) throw new XlsxError("damaged", { part: name, found: `metod ${method}` });
  checkSize(name, sizes);
  return {
    name,
    method,
    crc: view.getUint32(at + 16, true),
    inflatedSize: sizes.inflated,
    compressed: compressedBytes(view, sizes),
    modified: view.getUint32(at + 12, true),
  };
}

interface Sizes {
  readonly compressed: number;
  readonly inflated: number;
  readonly offset: number;
}

/** Sizes above 4 GB never pass the limits, but some writers use the 64-bit field for small ones too. */
function readSizes(view: DataView, at: number, nameLength: number): Sizes {
  let inflated = view.getUint32(at + 24, true);
  let compressed = view.getUint32(at + 20, true);
  let offset = view.getUint32(at + 42, true);
  let extra = at + 46 + nameLength;
  const extraEnd = Math.min(extra + view.getUint16(at + 30, true), view.byteLength);
  while (extra + 4 <= extraEnd) {
    const size = view.getUint16(extra + 2, true);
    if (view.getUint16(extra, true) === 1) {
      let field = extra + 4;
      const next = (): number => {
        if (field + 8 > extraEnd) throw new XlsxError("damaged");
        field += 8;
        return Number(view.getBigUint64(field - 8, true));
      };
      if (inflated === 0xffffffff) inflated = next();
      if (compressed === 0xffffffff) compressed = next();
      if (offset === 0xffffffff) offset = next();
    }
    extra += 4 + size;
  }
  return { compressed, inflated, offset };
}

function compressedBytes(view: DataView, sizes: Sizes): Uint8Array {
  const at = sizes.offset;
  if (at + 30 > view.byteLength || view.getUint32(at, true) !== LOCAL_HEADER) throw new XlsxError("truncated");
  const start = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  if (start + sizes.compressed > view.byteLength) throw new XlsxError("truncated");
  return new Uint8Array(view.buffer, view.byteOffset + start, sizes.compressed);
}

function checkedName(raw: string): string {
  const name = raw.replaceAll("\\", "/").replace(/^\/+/, "");
  if (name.split("/").includes("..") || name.includes("\0")) throw new XlsxError("damaged", { part: raw });
  return name;
}

function checkSize(name: string, sizes: Sizes): void {
  const { inflated, compressed } = sizes;
  if (inflated > zipLimits.partBytes) {
    throw new XlsxError("too-large", { part: name, found: inflated, limit: zipLimits.partBytes });
  }
  if (inflated > zipLimits.ratioFreeBytes && inflated > compressed * zipLimits.ratio) {
    throw new XlsxError("too-large", { part: name, found: inflated, limit: compressed * zipLimits.ratio });
  }
}

function checkTotals(entries: readonly ZipEntry[]): void {
  const total = entries.reduce((sum, entry) => sum + entry.inflatedSize, 0);
  if (total > zipLimits.totalBytes) throw new XlsxError("too-large", { found: total, limit: zipLimits.totalBytes });
  const names = new Set(entries.map((entry) => entry.name.toLowerCase()));
  if (names.size !== entries.length) throw new XlsxError("damaged");
}
