import { BRIDGE_PARTS, type Bridge } from "../../domain/bridge/bridge";
import { sameName } from "../../domain/nameKey";
import { earmarkOf, type FrameDifference, type UnitDifference } from "../../domain/versions/compareFrames";
import type { NamedComparison } from "../../domain/versions/namedComparison";
import type { ReportRow } from "../../sheets/report/reportSheet";
import { COMMON_WORDS } from "../../text/reports/commonWords";
import { COMPARISON_WORDS } from "../../text/reports/comparisonWords";
import { number, rightWords, words } from "../parts/cells";
import { amountFormat, signedFormat, YEAR } from "../parts/numberFormats";
import type { ReportContext } from "../parts/reportContext";
import { headingRows, note } from "../parts/rows";
import { sectionSource } from "../parts/sectionSource";
import { type Column, headerRow, numberColumn, recordRow, totalRow, wordColumn } from "../parts/table";

/** A changed frame, or a unit's sum (no service), with what its change consists of. */
interface Line {
  readonly name: string;
  readonly unit: string;
  readonly year: number;
  readonly before: number | undefined;
  readonly after: number | undefined;
  readonly difference: number | undefined;
  /** A frame that it comes of can not be computed. */
  readonly isUnknown?: boolean;
  readonly bridge: Bridge | undefined;
}

/** The frames that are not the same: before, after, the difference and its parts, and each unit's sum of a year. */
export function frameChangeRows(context: ReportContext, comparison: NamedComparison): readonly ReportRow[] {
  const { frames, units } = comparison.frames;
  const heading = headingRows("frames", COMPARISON_WORDS.frames, sectionSource(context.model, ["T3.2-c", "T3.2-d"]));
  if (frames.length === 0) return [...heading, note("frames/empty", COMPARISON_WORDS.noFrames)];
  const columns = columnsFor(context);
  const rows = units.flatMap((sum) => [
    ...frames
      .filter((frame) => sameName(frame.unit, sum.unit) && frame.year === sum.year)
      .map((frame) =>
        recordRow(`frame:${frame.unit}/${frame.service}/${frame.year}`, columns, serviceLine(frame, comparison)),
      ),
    totalRow(`unit:${sum.unit}/${sum.year}`, columns, unitLine(sum, comparison)),
  ]);
  return [...heading, headerRow("frames", columns), ...rows];
}

function serviceLine(frame: FrameDifference, { bridges }: NamedComparison): Line {
  const bridge = bridges.find(
    (one) => one.year === frame.year && one.service !== undefined && sameName(one.service, frame.service),
  );
  return { ...frame, name: earmarked(frame), bridge };
}

/** What is in no sum of its unit says so. */
function earmarked(frame: FrameDifference): string {
  const earmark = earmarkOf(frame);
  return earmark === undefined ? frame.service : `${frame.service} (${COMPARISON_WORDS.earmark[earmark]})`;
}

function unitLine(sum: UnitDifference, { bridges }: NamedComparison): Line {
  const bridge = bridges.find(
    ({ service, unit, year }) =>
      year === sum.year && service === undefined && unit !== undefined && sameName(unit, sum.unit),
  );
  return { ...sum, isUnknown: sum.difference === undefined, name: COMPARISON_WORDS.total(sum.unit), bridge };
}

function columnsFor({ workbook }: ReportContext): readonly Column<Line>[] {
  const { amountUnit } = workbook.settings;
  const plain = (value: number | undefined) => number(value, amountFormat(value ?? 0, amountUnit));
  const signed = (value: number | undefined) => number(value, signedFormat(value ?? 0, amountUnit));
  return [
    wordColumn(COMMON_WORDS.unit, ({ unit }) => unit),
    { header: COMPARISON_WORDS.service, cell: ({ name }) => words(name) },
    numberColumn(COMPARISON_WORDS.year, ({ year }) => number(year, YEAR)),
    numberColumn(COMPARISON_WORDS.before, ({ before }) => plain(before)),
    numberColumn(COMPARISON_WORDS.after, ({ after }) => plain(after)),
    numberColumn(COMPARISON_WORDS.difference, ({ difference, isUnknown }) =>
      isUnknown ? rightWords(COMPARISON_WORDS.notKnown) : signed(difference),
    ),
    ...BRIDGE_PARTS.map((part) =>
      numberColumn<Line>(COMPARISON_WORDS.part[part], ({ bridge }) => signed(bridge?.parts?.[part])),
    ),
  ];
}
