import { chartsBefore } from "../../sheets/report/chartsBefore";
import { standingLines } from "../../sheets/report/standingReport";
import type { WantedReport } from "./placedReport";
import type { StandingSheet } from "./standingSheet";

/** All that is needed to take reports back to what they were. */
export interface ReportsBefore {
  /** Sheets that were made. */
  readonly made: readonly string[];
  /** Reports as they stood, with the sheet each stood on. */
  readonly remade: readonly WantedReport[];
  /** What was written on either, by the sheet's name. */
  readonly written: ReadonlyMap<string, WantedReport>;
}

/** Characters of a column whose width is not read: only heights are estimated by it. */
const USUAL_WIDTH = 18;

/** A report as it stands, as what it is to be again after it has become `wanted`. */
export function reportBefore(standing: StandingSheet, wanted: WantedReport | undefined): WantedReport {
  const { name, mark, rows, breaks, header, footer, columns } = standing;
  const widths = columns.map(() => USUAL_WIDTH);
  const texts = { header: plainText(header), footer: plainText(footer) };
  const page = { orientation: "portrait" as const, widths, onePage: false, keepsBreaks: true as const, ...texts };
  const lines = standingLines(rows, new Set(breaks));
  const both = { before: lines, after: wanted?.lines ?? lines };
  const charts = wanted?.charts && chartsBefore(wanted.charts, standing.charts, both);
  return { sheet: name, mark, lines, page, charts };
}

/** What `pageText` was given. */
function plainText(text: string): string {
  return text.replace(/^&9 /, "").replaceAll("&&", "&");
}
