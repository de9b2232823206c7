import { hasUsersWords, taggedRows } from "../../sheets/report/standingReport";
import type { Session } from "../session";
import { type PlacedReport, placeStanding } from "./placedReport";
import { readReports } from "./readReports";
import type { ReportsBefore } from "./reportsBefore";
import type { StandingSheet } from "./standingSheet";
import { writePlaced } from "./writePlaced";

/**
 * Takes reports back to what they were: sheets that were made are deleted unless the user has written or drawn charts on them, others are
 * remade as they stood, wherever the work with them stopped. What the user has written since stays.
 *
 * `isHalfDone`: the sheets were made just now, and go even where nothing stands on them yet; later on, a sheet of such a
 * name that is no report is somebody else's. Three round trips. Errors: `WorkbookError`.
 */
export async function takeBackReports(
  session: Session,
  { made, remade }: ReportsBefore,
  { isHalfDone = false }: { readonly isHalfDone?: boolean } = {},
): Promise<void> {
  const { reports, sheetNames } = await readReports(session, {
    names: [...made, ...remade.map(({ sheet }) => sheet)],
  });
  const reportNamed = (wanted: string) => reports.find(({ name }) => name === wanted);
  for (const name of made.filter((each) => sheetNames.includes(each))) {
    const report = reportNamed(name);
    const isOurs = report ? !isWorkedIn(report) : isHalfDone;
    if (isOurs) session.context.workbook.worksheets.getItem(name).delete();
  }
  await session.sync();
  const placed = remade.flatMap((before): readonly PlacedReport[] => {
    const standing = reportNamed(before.sheet);
    return standing ? [placeStanding(standing, before)] : [];
  });
  await writePlaced(session, placed);
}

function isWorkedIn({ rows, hasOthersCharts }: StandingSheet): boolean {
  return hasOthersCharts || taggedRows(rows).some(hasUsersWords);
}
