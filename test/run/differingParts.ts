import { differingParts as differingEntries } from "../host/xlsx/fixture";

/** The names of the parts in which two packages differ; none when they are byte for byte the same. */
export function differingParts(one: Uint8Array, other: Uint8Array): readonly string[] {
  if (Buffer.from(one).equals(Buffer.from(other))) return [];
  const differing = differingEntries(one, other);
  return differing.length > 0 ? differing : ["the archive itself"];
}
