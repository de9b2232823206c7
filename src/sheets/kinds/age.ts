import type { AgeSpan } from "../../domain/allocationRows";
import { finding } from "../../domain/finding";
import type { CellContent } from "../tableData";
import { type CellKind, read, unread } from "./cellKind";
import { cleanText } from "./cleanText";
import { shown } from "./shown";

/** No age in a population table is higher; a higher number is a date that Excel made of `1-5`. */
export const OLDEST = 130;
const AGE_TEXT = /^(\d{1,3})(?: ?(?:([-\u2010-\u2013\u2212]) ?(\d{1,3})?|(\+)))?(?: ?år)?$/i;

/** An age or a span of ages: `7`, `1–5`, `90–`, `100+`. Errors: "not-an-age", also for a span that runs backwards. */
export const age: CellKind<AgeSpan> = {
  name: "age",
  numberFormat: "@",
  align: "left",
  validation: undefined,
  read(content, at) {
    const span = ageIn(content);
    return span ? read(span) : unread(finding("not-an-age", at, { found: shown(content) }));
  },
  write({ from, to }) {
    if (to === undefined) return `${from}+`;
    return from === to ? from : `${from}–${to}`;
  },
};

function ageIn(content: CellContent): AgeSpan | undefined {
  const text = typeof content === "number" ? String(content) : cleanText(content);
  const [, first, dash, last, plus] = AGE_TEXT.exec(text) ?? [];
  if (first === undefined) return undefined;
  const from = Number(first);
  const isOpen = plus !== undefined || (dash !== undefined && last === undefined);
  const to = isOpen ? undefined : Number(last ?? first);
  return from <= (to ?? OLDEST) && (to ?? from) <= OLDEST ? { from, to } : undefined;
}
