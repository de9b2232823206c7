/**
 * The form of a name (service, unit, group, id …) that names are compared in: case and surrounding space do not count,
 * nor whether å, ä and ö were typed as one character or as two.
 *
 * @example nameKey("  Äldreomsorg ") // "äldreomsorg"
 */
export function nameKey(name: string): string {
  return name.trim().normalize("NFC").toLowerCase();
}

/** True when two names mean the same thing: `sameName("KS", "ks ")`. */
export function sameName(one: string, other: string): boolean {
  return nameKey(one) === nameKey(other);
}

/**
 * One key of several parts, names as in `nameKey`, years as they are: `rowKey("Skola", 2027)`. The separator can not be
 * typed in a cell, so two different rows never share a key.
 */
export function rowKey(...parts: readonly (string | number)[]): string {
  return parts.map((part) => (typeof part === "string" ? nameKey(part) : String(part))).join("\u0000");
}
