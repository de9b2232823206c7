import type { LocatedFinding } from "../../run/runReport";

/**
 * The finding of another report that is `wanted` there: of its kind and in its place, the one with its words where there are
 * several. Undefined when it is not among `findings` any more.
 */
export function sameFinding(findings: readonly LocatedFinding[], wanted: LocatedFinding): LocatedFinding | undefined {
  if (findings.includes(wanted)) return wanted;
  const alike = findings.filter((one) => isInItsPlace(one, wanted));
  return alike.find(({ message }) => message === wanted.message) ?? alike[0];
}

function isInItsPlace({ finding: one }: LocatedFinding, { finding: other }: LocatedFinding): boolean {
  return (
    one.code === other.code &&
    one.at.table === other.at.table &&
    one.at.row === other.at.row &&
    one.at.column === other.at.column
  );
}
