import { type FindingIdentity, isNamed } from "../../domain/ignored/matchIgnored";
import { applyChanges } from "../../excel/applyChanges";
import { readTables } from "../../excel/readTables";
import { withWorkbook } from "../../excel/session";
import type { Snapshot } from "../../excel/snapshot";
import { takeBack } from "../../excel/takeBack";
import { type PlannedIgnored, planIgnored } from "../../sheets/ignored/planIgnored";
import { type ReadResult, readWorkbook } from "../../sheets/reading/readWorkbook";
import { isContractTable } from "../../sheets/tableRequest";
import { type AppendObstacle, appendObstacle } from "../../sheets/writing/appendObstacle";
import { planRemoval } from "../../sheets/writing/planRemoval";
import { refuseLockedNow, refuseLockedTables } from "../log/refuseLocked";
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

type Planned = PlannedIgnored | { readonly kind: "refused"; readonly obstacle: { readonly kind: "gone" } };

/** `alone` keeps what writes from what else is under way. Errors: `WorkbookError`, "locked" where the colours are. */
export function ignoreServices(
  alone: <T>(work: () => Promise<T>) => Promise<T>,
  today: () => string = localDay,
): IgnoreServices {
  let last: Snapshot | undefined;
  const write = (plan: (read: ReadResult) => Planned) =>
    alone(async () => {
      const { written, before } = await writeIgnored(plan);
      last = before ?? last;
      return written;
    });
  return {
    ignore: (identity, words) =>
      write(({ geometry, workbook }) =>
        planIgnored(
          geometry.get("ignoredFindings"),
          { identity, ...words, date: today() },
          workbook.settings.amountUnit,
        ),
      ),
    restore: (ignored) => write((read) => planRestoring(read, ignored)),
    undo: () =>
      alone(async () => {
        const before = last ? [last] : [];
        await withWorkbook(async (session) => {
          await refuseLockedNow(session);
          await takeBack(session, before);
        });
        last = undefined;
      }),
  };
}

async function writeIgnored(
  plan: (read: ReadResult) => Planned,
): Promise<{ readonly written: IgnoredWritten; readonly before: Snapshot | undefined }> {
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

/** Today in the computer's own time, as an ISO day. */
function localDay(): string {
  const now = new Date();
  const part = (number: number) => String(number).padStart(2, "0");
  return `${now.getFullYear()}-${part(now.getMonth() + 1)}-${part(now.getDate())}`;
}
