import { inflateSync } from "fflate";
import { XlsxError } from "../XlsxError";
import { crc32 } from "./crc32";
import type { ZipEntry } from "./zipEntry";

/**
 * The content of one entry. Inflates into a buffer of the declared size, so an entry that lies about its size can not
 * take more memory than it declared, and fails on its checksum.
 *
 * Errors: `XlsxError` "damaged" with the part's name.
 */
export function inflateEntry(entry: ZipEntry): Uint8Array {
  const bytes = entry.method === 0 ? entry.compressed : inflated(entry);
  if (bytes.length !== entry.inflatedSize || crc32(bytes) !== entry.crc) {
    throw new XlsxError("damaged", { part: entry.name });
  }
  return bytes;
}

function inflated(entry: ZipEntry): Uint8Array {
  try {
    return inflateSync(entry.compressed, { out: new Uint8Array(entry.inflatedSize) });
  } catch (cause) {
    throw new XlsxError("damaged", { part: entry.name }, { cause });
  }
}
