import { unzipSync } from "fflate";

/** The names of the parts in which two packages differ; none when they are byte for byte the same. */
export function differingParts(one: Uint8Array, other: Uint8Array): readonly string[] {
  if (Buffer.from(one).equals(Buffer.from(other))) return [];
  const [first, second] = [unzipSync(one), unzipSync(other)];
  const names = [...new Set([...Object.keys(first), ...Object.keys(second)])];
  const differing = names.filter((name) => {
    const [a, b] = [first[name], second[name]];
    return !a || !b || !Buffer.from(a).equals(Buffer.from(b));
  });
  return differing.length > 0 ? differing : ["the archive itself"];
}
