import { sha256 } from "@noble/hashes/sha2";
import { bytesToHex } from "@noble/hashes/utils";

/** So many characters of a SHA-256: two that differ by chance agree once in 2⁴⁸. */
const LENGTH = 12;

/**
 * The fingerprint of some texts in their order, as 12 hex characters: enough to tell one state of a workbook from another
 * and short enough to read aloud.
 *
 * @example fingerprint(["a"]).length // 12
 */
export function fingerprint(parts: Iterable<string>): string {
  const hash = sha256.create();
  // A length before each part, so that ["ab"] and ["a", "b"] differ.
  for (const part of parts) hash.update(`${part.length}:${part}`);
  return bytesToHex(hash.digest()).slice(0, LENGTH);
}
