import { addMonths } from "../../domain/day/addMonths";
import { groupRows } from "../../domain/groupRows";
import type { Light } from "../../domain/light";
import type { Citation } from "../../domain/rule";
import { isNear } from "../../domain/year/isNear";
import { type WheelEvent, yearWheel } from "../../domain/year/yearWheel";
import type { ReportRow } from "../../sheets/report/reportSheet";
import { COMMON_WORDS } from "../../text/reports/commonWords";
import { STATE_WORDS } from "../../text/reports/stateWords";
import { WHEEL_WORDS } from "../../text/reports/wheelWords";
import { light } from "../parts/cells";
import { dayWords } from "../parts/dayWords";
import { monthWords } from "../parts/monthWords";
import type { ReportContext } from "../parts/reportContext";
import { headingRows, note } from "../parts/rows";
import { sectionSource } from "../parts/sectionSource";
import { type Column, tableRows, wordColumn } from "../parts/table";

export const RULE: Citation = ["T3.2-h", "L-e", "Ti-f", "S4-c", "S4-a", "A-8"];

/** Every month of the year ahead with its events, and last those that have no date. */
export function monthRows(context: ReportContext): readonly ReportRow[] {
  const { workbook, model, outcome } = context;
  const events = yearWheel({ calendar: workbook.calendar, model, day: outcome.day });
  const heading = headingRows(
    "wheel",
    WHEEL_WORDS.heading,
    sectionSource(context.model, ["T3.2-h", "L-e", "Ti-f", "S4-c", "S4-a"]),
  );
  if (events.length === 0) return [...heading, note("wheel/empty", WHEEL_WORDS.empty)];
  const byMonth = groupRows(events, ({ month }) => month ?? "");
  const months = [...new Set([...monthsFrom(outcome.day), ...byMonth.keys()])].filter((month) => month !== "").sort();
  const undated = byMonth.has("") ? [""] : [];
  return [
    ...heading,
    ...(events.some(({ source }) => source !== undefined) ? [note("wheel/model", WHEEL_WORDS.fromModel)] : []),
    ...[...months, ...undated].flatMap((month) => monthTable(context, month, byMonth.get(month) ?? [])),
  ];
}

function monthsFrom(day: string | undefined): readonly string[] {
  return day === undefined ? [] : Array.from({ length: 12 }, (_, index) => addMonths(day, index).slice(0, 7));
}

function monthTable(context: ReportContext, month: string, events: readonly WheelEvent[]): readonly ReportRow[] {
  const name = monthWords(month === "" ? undefined : month) ?? WHEEL_WORDS.undated;
  const hasBegun = context.outcome.day?.startsWith(month) === true;
  const nothing = `${name}: ${(hasBegun ? WHEEL_WORDS.nothingLeft : WHEEL_WORDS.nothing).toLowerCase()}`;
  const rows = tableRows({
    key: `month:${month}`,
    columns: eventColumns(context, name),
    records: events,
    keyOf: ({ event, date, unit }) => `${date ?? ""}:${event}:${unit ?? ""}`,
    empty: nothing,
  });
  return events.length === 0 ? rows : [{ key: `month:${month}/space`, kind: "space", cells: [] }, ...rows];
}

function eventColumns({ outcome }: ReportContext, month: string): readonly Column<WheelEvent>[] {
  return [
    wordColumn(month, ({ date }) => dayWords(date)),
    wordColumn(WHEEL_WORDS.event, ({ event, source }) =>
      source === undefined ? event : WHEEL_WORDS.cited(event, source.join(", ")),
    ),
    wordColumn(WHEEL_WORDS.phase, ({ phase }) => phase && STATE_WORDS.phase[phase]),
    wordColumn(WHEEL_WORDS.unit, ({ unit }) => unit ?? WHEEL_WORDS.all),
    wordColumn(WHEEL_WORDS.recipient, ({ recipient }) => recipient),
    { header: COMMON_WORDS.light, cell: (event) => light(eventLight(event, outcome.day)) },
  ];
}

/** Green when done, yellow when near, else grey; what was due before the reference day is among what is owed. */
function eventLight({ isDone, date }: WheelEvent, day: string | undefined): Light {
  if (isDone) return "green";
  return date !== undefined && day !== undefined && isNear(date, day) ? "yellow" : "grey";
}
