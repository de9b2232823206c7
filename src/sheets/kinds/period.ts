import { finding } from "../../domain/finding";
import { formatPeriod, type Period, parsePeriod } from "../../domain/period";
import type { CellContent } from "../tableData";
import { type CellKind, read, unread } from "./cellKind";
import { cleanText } from "./cleanText";
import { serialDay } from "./serialDay";
import { shown } from "./shown";
import { isYear } from "./year";

const DASHES = /[\u2010-\u2013\u2212]/g;

/**
 * `2026`, `2026-08`, `2026-T2` or `2026-Q3`. Excel turns a typed `2026-08` into the first day of that month: such a date
 * is read as the month, silently, since it can mean nothing else. Errors: "not-a-period", quoting other dates as dates.
 */
export const period: CellKind<Period> = {
  name: "period",
  numberFormat: "@",
  align: "left",
  validation: undefined,
  read(content, at) {
    const found = periodIn(content);
    if (found && isYear(found.year)) return read(found);
    const day = typeof content === "number" ? serialDay(content) : undefined;
    return unread(finding("not-a-period", at, { found: day ?? shown(content) }));
  },
  write: formatPeriod,
};

function periodIn(content: CellContent): Period | undefined {
  if (typeof content !== "number") return parsePeriod(cleanText(content).replace(DASHES, "-"));
  if (isYear(content)) return { kind: "year", year: content };
  const day = Number.isInteger(content) ? serialDay(content) : undefined;
  return day?.endsWith("-01") ? parsePeriod(day.slice(0, 7)) : undefined;
}
