import { toBlocks } from "../blocks";
import { PAYLOAD_BYTES, SMALLEST_BYTES } from "../payload";
import { quietUntilSync } from "../quietUntilSync";
import type { Session } from "../session";
import { syncIfFits } from "../syncIfFits";
import { WorkbookError } from "../workbookError";
import { writeBlocks } from "../writeBlocks";
import { cellWrites } from "./cellWrites";
import { chartWork } from "./chartWork";
import { dressRows } from "./dressRows";
import { moveRows } from "./moveRows";
import type { PlacedReport } from "./placedReport";
import { setPageTexts, setUpColumns, setUpPage } from "./setUpPage";
import { askWork, type NamedWork, type SheetWork, workBatches } from "./sheetWork";

/** Writes reports where they have been placed, charts after cells, in one round trip and one more per started 1.5 MB. */
export async function writePlaced(session: Session, reports: readonly PlacedReport[]): Promise<void> {
  if (reports.length === 0) return;
  const { context } = session;
  const fresh = reports.filter(({ isNew }) => isNew).map(({ sheet }) => sheet);
  const added = (): void => {
    for (const name of fresh) context.workbook.worksheets.add(name);
  };
  const works = reports.flatMap((report) => [...workOf(report)].map((work) => ({ sheet: report.sheet, work })));
  const batches = workBatches(works, PAYLOAD_BYTES);
  const last = batches.at(-1) ?? [];
  const isSplit = batches.length > 1;
  for (const [index, batch] of batches.slice(0, -1).entries()) {
    await sendWork(session, batch, { first: index === 0 ? added : () => {}, bytes: PAYLOAD_BYTES });
  }
  const first = (): void => {
    if (!isSplit) added();
    askWork(context, last);
  };
  const drawn = reports.flatMap((report) => [...chartWork(report)].map((work) => ({ sheet: report.sheet, work })));
  await writeBlocks(session, toBlocks(reports.flatMap(cellWrites)), { first, last: () => askWork(context, drawn) });
}

interface Sending {
  readonly first: () => void;
  readonly bytes: number;
}

/** Does work on sheets in one round trip; what Excel finds too large (it has then done nothing of it) is halved. */
async function sendWork(session: Session, works: readonly NamedWork[], { first, bytes }: Sending): Promise<void> {
  quietUntilSync(session.context);
  first();
  askWork(session.context, works);
  if (await syncIfFits(session)) return;
  if (bytes <= SMALLEST_BYTES) throw new WorkbookError("too-large", "too large however little is asked for");
  for (const [index, batch] of workBatches(works, bytes / 2).entries()) {
    await sendWork(session, batch, { first: index === 0 ? first : () => {}, bytes: bytes / 2 });
  }
}

function* workOf(report: PlacedReport): Generator<SheetWork> {
  yield* moveRows(report);
  yield (sheet) => setUpColumns(sheet, report);
  yield* dressRows(report);
  const { isNew, page, plan, newColumns } = report;
  if (page.isKept) return;
  if (isNew || plan.steps.length > 0 || newColumns.length > 0) yield* setUpPage(report);
  yield (sheet) => setPageTexts(sheet, page);
}
