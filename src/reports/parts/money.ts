import type { AmountUnit } from "../../domain/settings";
import type { ReportCell } from "../../sheets/report/reportSheet";
import { COMMON_WORDS } from "../../text/reports/commonWords";
import { number } from "./cells";
import { amountFormat, signedFormat } from "./numberFormats";

/** Amounts in the workbook's unit (Beloppsenhet); an unknown amount is "–". */
export interface Money {
  amount(value: number | undefined): ReportCell;
  /** With its sign: a change or a deviation. */
  signed(value: number | undefined): ReportCell;
  /** A column's header with the unit: `Ram, tkr`. */
  header(text: string): string;
}

/** How amounts are shown in one unit. */
export function moneyIn(unit: AmountUnit): Money {
  return {
    amount: (value) => number(value, amountFormat(value ?? 0, unit)),
    signed: (value) => number(value, signedFormat(value ?? 0, unit)),
    header: (text) => COMMON_WORDS.inUnit(text, unit === "unknown" ? "" : unit),
  };
}
