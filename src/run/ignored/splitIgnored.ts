import { isIgnorable } from "../../domain/ignored/findingNames";
import { type FindingIdentity, matchIgnored } from "../../domain/ignored/matchIgnored";
import { workbookNames } from "../../sheets/contract/names";
import { findingIdentity } from "../../sheets/ignored/findingIdentity";
import { plannedValues } from "../../sheets/ignored/plannedValues";
import { describeFinding } from "../../text/findings/describeFinding";
import type { Computed } from "../compute";
import type { IgnoredFinding, LocatedFinding } from "../runReport";

/** A report's findings: those that are shown, and those that somebody has let be. */
export interface SplitFindings {
  readonly shown: readonly LocatedFinding[];
  readonly ignored: readonly IgnoredFinding[];
}

/**
 * Takes out the advice that Ignorerade fynd names, with its reason; errors are never taken out. What remains and may be
 * ignored carries its `identity`.
 */
export function splitIgnored(located: readonly LocatedFinding[], { read, changes }: Computed): SplitFindings {
  const names = workbookNames(read.workbook.settings.amountUnit);
  const planned = plannedValues(changes);
  const identities = new Map(
    located.filter(mayBeIgnored).map((found): readonly [LocatedFinding, FindingIdentity] => {
      const { finding } = found;
      const what = () => describeFinding(finding, "sv", names).what;
      return [found, findingIdentity({ finding, location: found, what, geometry: read.geometry, planned })];
    }),
  );
  const { ignoredFindings } = read.workbook;
  const { kept, ignored } = matchIgnored(located, ignoredFindings, (found) => identities.get(found));
  return {
    shown: kept.map((found) => withIdentity(found, identities.get(found))),
    ignored: ignored.map(({ finding, row }) => ({
      finding: withIdentity(finding, identities.get(finding)),
      row: row.at.row,
      reason: row.reason ?? "",
      ...(row.by !== undefined && { by: row.by }),
      ...(row.date !== undefined && { date: row.date }),
    })),
  };
}

function mayBeIgnored({ severity, finding }: LocatedFinding): boolean {
  return severity === "advice" && isIgnorable(finding.code);
}

function withIdentity(found: LocatedFinding, identity: FindingIdentity | undefined): LocatedFinding {
  return identity ? { ...found, identity } : found;
}
