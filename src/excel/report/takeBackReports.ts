import { isOverwritten } from "../../sheets/report/isOverwritten";
import { hasUsersWords, taggedRows } from "../../sheets/report/standingReport";
import type { Session } from "../session";
import { type PlacedReport, placeStanding, type WantedReport } from "./placedReport";
import { readReports } from "./readReports";
import type { ReportsBefore } from "./reportsBefore";
import type { StandingSheet } from "./standingSheet";
import { writePlaced } from "./writePlaced";

/**
 * Takes reports back to what they were: sheets that were made are deleted as long as they hold what was written and nothing of
 * the user's beside it, nor charts; others are remade as they stood, wherever the work with them stopped, as long as the user
 * has not written over something of them. What the user has written since stays.
 *
 * `isHalfDone`: the sheets were made just now, and go even where nothing stands on them yet; later on, a sheet of such a
 * name that is no report is somebody else's. Three round trips. Errors: `WorkbookError`.
 */
export async function takeBackReports(
  session: Session,
  { made, remade, written }: ReportsBefore,
  { isHalfDone = false }: { readonly isHalfDone?: boolean } = {},
): Promise<void> {
  const { reports, sheetNames } = await readReports(session, {
    names: [...made, ...remade.map(({ sheet }) => sheet)],
  });
  const reportNamed = (wanted: string) => reports.find(({ name }) => name === wanted);
  for (const name of made.filter((each) => sheetNames.includes(each))) {
    const report = reportNamed(name);
    const isKnown = (standing: StandingSheet) => isHalfDone || isAsWritten(standing, written.get(name));
    const isOurs = report ? !isWorkedIn(report) && isKnown(report) : isHalfDone;
    if (isOurs) session.context.workbook.worksheets.getItem(name).delete();
  }
  await session.sync();
  const placed = remade.flatMap((before): readonly PlacedReport[] => {
    const standing = reportNamed(before.sheet);
    const versions = [before.lines, written.get(before.sheet)?.lines ?? []];
    const isOurs = standing && (isHalfDone || !isOverwritten(taggedRows(standing.rows), versions));
    return isOurs ? [placeStanding(standing, before)] : [];
  });
  await writePlaced(session, placed);
}

function isWorkedIn({ rows, hasOthersCharts }: StandingSheet): boolean {
  return hasOthersCharts || taggedRows(rows).some(hasUsersWords);
}

/** Writing it again would change nothing, but for what formulas come to, which is Excel's. */
function isAsWritten(standing: StandingSheet, wanted: WantedReport | undefined): boolean {
  if (!wanted) return false;
  const { steps, tags, cells } = placeStanding(standing, { ...wanted, charts: undefined }).plan;
  const isReckoned = ({ row, column, formula }: (typeof cells)[number]) =>
    formula !== undefined && standing.rows[row]?.cells[column]?.formula === formula;
  return steps.length + tags.length === 0 && cells.every(isReckoned);
}
