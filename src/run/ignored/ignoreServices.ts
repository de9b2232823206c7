import { type FindingIdentity, isNamed } from "../../domain/ignored/matchIgnored";
import { applyChanges } from "../../excel/applyChanges";
import { readTables } from "../../excel/readTables";
import { withWorkbook } from "../../excel/session";
import type { Snapshot } from "../../excel/snapshot";
import { planIgnored } from "../../sheets/ignored/planIgnored";
import { type ReadResult, readWorkbook } from "../../sheets/reading/readWorkbook";
import { isContractTable } from "../../sheets/tableRequest";
import { type AppendObstacle, appendObstacle } from "../../sheets/writing/appendObstacle";
import { planRemoval } from "../../sheets/writing/planRemoval";
import type { PlannedRows } from "../../sheets/writing/planRows";
import { type Alone, createLastWrite, type Written } from "../lastWrite";
import { localDay } from "../localDay";
import { refuseLockedTables } from "../log/refuseLocked";
import { takeBackUnlocked } from "../log/takeBackUnlocked";
import type { IgnoredFinding } from "../runReport";

/** What came of it: Ignorerade fynd is as asked, or why it could not be written in. */
export type IgnoredWritten =
  | { readonly kind: "written" }
  | { readonly kind: "refused"; readonly obstacle: AppendObstacle | { readonly kind: "gone" } };

/** Why a finding is let be, and who says so (may be empty). */
export interface IgnoreWords {
  readonly reason: string;
  readonly by: string;
}

/** Findings that somebody lets be, with a reason, kept in the workbook. */
export interface IgnoreServices {
  /** Writes a row in Ignorerade fynd, made when missing, with today's date: all or nothing. */
  ignore(identity: FindingIdentity, words: IgnoreWords): Promise<IgnoredWritten>;
  /** Takes the row out again, so that the finding is shown. */
  restore(ignored: IgnoredFinding): Promise<IgnoredWritten>;
  /** Takes the last of these back; once. */
  undo(): Promise<void>;
}

type Planned = PlannedRows | { readonly kind: "refused"; readonly obstacle: { readonly kind: "gone" } };

/** `alone` keeps what writes from what else is under way. Errors: `WorkbookError`, "locked" where the colours are. */
export function ignoreServices(alone: Alone, today: () => string = localDay): IgnoreServices {
  const last = createLastWrite(alone, takeBackUnlocked);
  const write = (plan: (read: ReadResult) => Planned) => last.write(() => writeIgnored(plan));
  return {
    ignore: (identity, words) =>
      write(({ geometry, workbook }) =>
        planIgnored(geometry, { identity, ...words, date: today() }, workbook.settings.amountUnit),
      ),
    restore: (ignored) => write((read) => planRestoring(read, ignored)),
    undo: last.undo,
  };
}

async function writeIgnored(plan: (read: ReadResult) => Planned): Promise<Written<IgnoredWritten, Snapshot>> {
  return withWorkbook(async (session) => {
    const read = readWorkbook(await readTables(session, { isWanted: isContractTable, isLight: () => false }));
    refuseLockedTables(read.geometry);
    const planned = plan(read);
    if (planned.kind === "refused") return { written: planned, before: undefined };
    return { written: { kind: "written" }, before: await applyChanges(session, planned.changes) };
  });
}

/** The row must still name the same finding with the same reason: others may have come before it since. */
function planRestoring({ geometry, workbook }: ReadResult, { row, reason, finding }: IgnoredFinding): Planned {
  const table = geometry.get("ignoredFindings");
  const found = workbook.ignoredFindings.find(({ at }) => at.row === row);
  if (!table || !found || found.reason !== reason || !isNamed(found, finding.identity))
    return { kind: "refused", obstacle: { kind: "gone" } };
  const obstacle = appendObstacle(table, ["finding"]);
  return obstacle ? { kind: "refused", obstacle } : { kind: "changes", changes: planRemoval(table, [row - 1]) };
}
