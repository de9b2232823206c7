import { nameKey } from "../../nameKey";
import type { Citation } from "../../rule";
import { MONTH_WORDS } from "../rowWords";
import type { ModelEvent } from "../steeringModel";

export const RULE: Citation = ["WB"];

/** When an event is: in which months, or only how many times a year. */
export type EventTimes = Pick<ModelEvent, "months" | "times" | "areMonthsApproximate">;

/** Written before months that the document has vaguer words for. */
const ABOUT = "ungefär ";

/**
 * When an event is, in words: `januari, september`, with `ungefär` before them where the document is vaguer; `3 gånger per år`
 * where no months are named; empty is once a year.
 *
 * @example eventTimesText({ months: [], times: 3 }) // "3 gånger per år"
 */
export function eventTimesText({ months, times, areMonthsApproximate }: EventTimes): string | undefined {
  const words = months.map((month) => MONTH_WORDS[month - 1]).join(", ");
  if (months.length > 0) return areMonthsApproximate ? `${ABOUT}${words}` : words;
  return times === 1 ? undefined : `${times} gånger per år`;
}

/** Reads what `eventTimesText` writes, in any case and order of months; undefined when it is neither. */
export function readEventTimes(cell: number | string | undefined): EventTimes | undefined {
  const text = nameKey(String(cell ?? ""));
  if (text === "") return { months: [], times: 1 };
  const count = /^([1-9]\d?) gång(?:er)? per år$/.exec(text)?.[1];
  if (count !== undefined) return { months: [], times: Number(count) };
  const areMonthsApproximate = text.startsWith(ABOUT);
  const named = areMonthsApproximate ? text.slice(ABOUT.length) : text;
  const months = named.split(/\s*(?:[,;]|\soch\s)\s*/).map((word) => MONTH_WORDS.indexOf(word) + 1);
  if (months.includes(0)) return undefined;
  const ascending = [...new Set(months)].sort((one, other) => one - other);
  const times = { months: ascending, times: ascending.length };
  return areMonthsApproximate ? { ...times, areMonthsApproximate } : times;
}
