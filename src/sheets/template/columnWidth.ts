import type { Column } from "../contract/column";
import type { KindName } from "../kinds/cellKind";

const NARROWEST = 9;
const WIDEST = 44;
/** Room for the filter button that Excel puts in a table's header. */
const FILTER_BUTTON = 4;

/** Room for what a kind usually holds, in characters. */
const CONTENT: Readonly<Record<KindName, number>> = {
  text: 16,
  amount: 13,
  price: 11,
  percent: 9,
  number: 10,
  count: 11,
  whole: 8,
  year: 8,
  period: 10,
  age: 9,
  date: 12,
  flag: 8,
  choice: 14,
  value: 11,
  light: 10,
};

/** A column's width in characters: its header with the filter button, its usual content and its example all fit. */
export function columnWidth({ header, kind, example }: Column): number {
  const widest = Math.max(NARROWEST, CONTENT[kind.name], header.length + FILTER_BUTTON, example.length + 2);
  return Math.min(WIDEST, widest);
}
