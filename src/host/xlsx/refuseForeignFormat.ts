import { XlsxError } from "./XlsxError";

const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ZIP = [0x50, 0x4b];

/**
 * Tells by its first bytes what a file is when it is not a zip: password-protected workbooks and the old .xls are both
 * OLE compound files, told apart by the stream names in them.
 *
 * Errors: `XlsxError` "encrypted", "old-xls", "truncated" (nothing in it) or "not-xlsx".
 */
export function refuseForeignFormat(bytes: Uint8Array): void {
  if (bytes.length < 4)
    throw new XlsxError(bytes.length === 0 || startsWith(bytes, ZIP.slice(0, bytes.length)) ? "truncated" : "not-xlsx");
  if (startsWith(bytes, ZIP)) return;
  if (!startsWith(bytes, COMPOUND)) throw new XlsxError("not-xlsx");
  throw new XlsxError(hasStream(bytes, "EncryptedPackage") ? "encrypted" : "old-xls");
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, i) => bytes[i] === byte);
}

/** Names of streams are UTF-16 in the compound file's directory. */
function hasStream(bytes: Uint8Array, name: string): boolean {
  const wanted = [...name].flatMap((char) => [char.charCodeAt(0), 0]);
  const last = bytes.length - wanted.length;
  for (let at = bytes.indexOf(wanted[0] ?? 0); at >= 0 && at <= last; at = bytes.indexOf(wanted[0] ?? 0, at + 1)) {
    if (wanted.every((byte, i) => bytes[at + i] === byte)) return true;
  }
  return false;
}
