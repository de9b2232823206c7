import type { ReportRow, ReportSheet, SheetId } from "../../sheets/report/reportSheet";
import { COMMON_WORDS } from "../../text/reports/commonWords";
import { dayOfTime, dayWords } from "./dayWords";
import type { ReportContext } from "./reportContext";
import { titleRows } from "./rows";
import { sheetName } from "./sheetName";
import { uniqueKeys } from "./uniqueKeys";

/** What a builder says of its sheet; the title, header and footer follow from it. */
export interface SheetPlan {
  readonly report: SheetId;
  readonly unit?: string;
  readonly sheet: string;
  readonly title: string;
  /** Said under the title, besides the municipality and the reference day. */
  readonly about: readonly string[];
  readonly orientation: ReportSheet["orientation"];
  readonly onePage?: true;
  readonly widths: readonly number[];
  readonly rows: readonly ReportRow[];
}

/** A sheet with its title, header and footer, and with unique row keys. */
export function reportSheet(context: ReportContext, plan: SheetPlan): ReportSheet {
  const { report, title, orientation, widths } = plan;
  const municipality = municipalityName(context);
  const about = COMMON_WORDS.joined([municipality, ...plan.about, referenceDayWords(context)]);
  return {
    report,
    sheet: sheetName(plan.sheet),
    orientation,
    ...(plan.unit === undefined ? {} : { unit: plan.unit }),
    ...(plan.onePage ? { onePage: true } : {}),
    widths,
    header: COMMON_WORDS.headerLine(municipality, title),
    footer: footer(context),
    rows: uniqueKeys([...titleRows(title, about), ...plan.rows]),
  };
}

/** `Budget 2027`, or nothing without a budget year. */
export function budgetWords({ workbook }: ReportContext): readonly string[] {
  const year = workbook.settings.budgetYear;
  return year === undefined ? [] : [COMMON_WORDS.budget(year)];
}

function municipalityName({ source }: ReportContext): string {
  const name = source.municipality?.trim();
  return name ? COMMON_WORDS.municipality(name) : COMMON_WORDS.unnamedMunicipality;
}

function referenceDayWords({ outcome }: ReportContext): string {
  const day = dayWords(outcome.day);
  return day === undefined ? COMMON_WORDS.noReferenceDay : COMMON_WORDS.referenceDay(day);
}

function footer(context: ReportContext): string {
  const day = dayOfTime(context.source.finishedAt);
  const parts = day === undefined ? [] : [COMMON_WORDS.footer(day)];
  return COMMON_WORDS.joined([...parts, referenceDayWords(context)]);
}
