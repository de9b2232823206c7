import { sumExact } from "../../domain/amount/sumExact";
import { sameName } from "../../domain/nameKey";
import type { FrameSum, Room } from "../../domain/outcome";
import type { Citation } from "../../domain/rule";
import type { ReportRow } from "../../sheets/report/reportSheet";
import { COMMON_WORDS } from "../../text/reports/commonWords";
import { ECONOMY_WORDS } from "../../text/reports/economyWords";
import { number } from "../parts/cells";
import { CHANGE } from "../parts/numberFormats";
import type { ReportContext } from "../parts/reportContext";
import { note } from "../parts/rows";
import { type Column, headerRow, numberColumn, recordRow, totalRow, wordColumn } from "../parts/table";
import { indexedFrames } from "./indexedFrames";

export const RULE: Citation = ["T3.2-e", "KL11:6", "Ti-d", "S4-a", "A-5"];

/** A line of the table: a unit, the whole, or the money there is. `amounts` are by year, in the order of the years. */
interface FrameLine {
  readonly name: string;
  readonly amounts: readonly (number | undefined)[];
  readonly previous: number | undefined;
  readonly indexed: number | undefined;
}

/**
 * Each unit's frame for the plan's years, the change from the year before the budget year, and below the sum the money
 * there is and what is left of it (Ti-d). In a review year the last plan's frame with its index stands beside (S4-a).
 */
export function frameTable(context: ReportContext): readonly ReportRow[] {
  const { frameSums } = context.outcome;
  const years = planYears(frameSums);
  if (years.length === 0) return [note("frames/empty", ECONOMY_WORDS.frames.empty)];
  const columns = frameColumns(context, years);
  const units = firstNames(frameSums).map((unit) => unitLine(context, years, unit));
  return [
    headerRow("frames", columns),
    ...units.map((line) => recordRow(`frames:${line.name.toLowerCase()}`, columns, line)),
    totalRow("frames/total", columns, unitLine(context, years, undefined)),
    ...roomRows(context, years, columns),
    ...notes(context, years),
  ];
}

/** How many columns the table needs for its years. */
export function frameTableWidth({ outcome }: ReportContext): number {
  return planYears(outcome.frameSums).length + 4 + (outcome.planReviews.length > 0 ? 2 : 0);
}

function planYears(sums: readonly FrameSum[]): readonly number[] {
  return [...new Set(sums.map(({ year }) => year))].sort((one, other) => one - other);
}

function firstNames(sums: readonly FrameSum[]): readonly string[] {
  return [...new Set(sums.flatMap(({ unit }) => unit ?? []))];
}

function unitLine({ outcome }: ReportContext, years: readonly number[], unit: string | undefined): FrameLine {
  const own = outcome.frameSums.filter((sum) => (unit === undefined ? sum.unit === undefined : sameUnit(sum, unit)));
  const whole = (year: number | undefined) => own.find((sum) => sum.year === year && sum.complete);
  return {
    name: unit ?? ECONOMY_WORDS.frames.total,
    amounts: years.map((year) => whole(year)?.frame),
    previous: whole(years[0])?.previousFrame,
    indexed: indexedFrames(outcome.planReviews, unit),
  };
}

function sameUnit({ unit }: FrameSum, name: string): boolean {
  return unit !== undefined && sameName(unit, name);
}

function frameColumns(context: ReportContext, years: readonly number[]): readonly Column<FrameLine>[] {
  const { money, outcome } = context;
  const text = ECONOMY_WORDS.frames;
  const [first = 0] = years;
  const [own, ...later] = years.map((year, index) =>
    numberColumn<FrameLine>(money.header(text.frame(year)), ({ amounts }) => money.amount(amounts[index])),
  );
  return [
    wordColumn(COMMON_WORDS.unit, ({ name }) => name),
    numberColumn(money.header(text.previous(first - 1)), ({ previous }) => money.amount(previous)),
    ...(own ? [own] : []),
    numberColumn(money.header(text.change), (line) => money.signed(changeOf(line))),
    numberColumn(text.share, (line) => number(shareOf(line), CHANGE)),
    ...later,
    ...(outcome.planReviews.length > 0 ? reviewColumns(context, first) : []),
  ];
}

function reviewColumns({ money }: ReportContext, year: number): readonly Column<FrameLine>[] {
  const text = ECONOMY_WORDS.frames;
  return [
    numberColumn(money.header(text.indexed(year)), ({ indexed }) => money.amount(indexed)),
    numberColumn(money.header(text.difference), ({ amounts: [frame], indexed }) =>
      money.signed(frame === undefined || indexed === undefined ? undefined : sumExact([frame, -indexed])),
    ),
  ];
}

function changeOf({ amounts: [frame], previous }: FrameLine): number | undefined {
  return frame === undefined || previous === undefined ? undefined : sumExact([frame, -previous]);
}

function shareOf(line: FrameLine): number | undefined {
  const change = changeOf(line);
  return change === undefined || !line.previous ? undefined : change / Math.abs(line.previous);
}

function roomRows(
  { outcome, money }: ReportContext,
  years: readonly number[],
  columns: readonly Column<FrameLine>[],
): readonly ReportRow[] {
  if (outcome.room.length === 0) return [];
  const text = ECONOMY_WORDS.frames;
  const lineOf = (name: string, amountOf: (room: Room) => number) => {
    const rooms = years.map((year) => outcome.room.find((room) => room.year === year));
    const cells = rooms.map((room) => money.amount(room && amountOf(room)));
    const [own, ...later] = cells;
    return { name, cells: [undefined, own, undefined, undefined, ...later] };
  };
  const lines = [
    lineOf(text.funding, ({ funding }) => funding),
    lineOf(text.resultTarget, ({ resultTarget }) => resultTarget),
    lineOf(text.left, ({ left }) => left),
  ];
  const nameCell = columns[0];
  return lines.map(({ name, cells }) => ({
    key: `frames/${name.toLowerCase()}`,
    kind: "row",
    cells: [nameCell?.cell({ name, amounts: [], previous: undefined, indexed: undefined }), ...cells],
  }));
}

function notes({ outcome, model }: ReportContext, years: readonly number[]): readonly ReportRow[] {
  const text = ECONOMY_WORDS.frames;
  const isWhole = years.every((year) =>
    outcome.frameSums.some((sum) => sum.unit === undefined && sum.year === year && sum.complete),
  );
  return [
    ...(isWhole ? [] : [note("frames/incomplete", text.incomplete)]),
    ...(outcome.planReviews.length > 0 ? [note("frames/review", text.review(model.planInterval))] : []),
  ];
}
