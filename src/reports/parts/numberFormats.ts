import type { ShownAs } from "../../domain/goalRows";
import type { AmountUnit } from "../../domain/settings";

/** Excel formats of the reports' numbers. The minus is a real minus sign; thousands follow the reader's Excel. */
export const COUNT = '#,##0;"−"#,##0';
export const YEAR = "0";
/** Changes of prices and frames: `+2,4 %`. */
export const CHANGE = '+0.0 %;"−"0.0 %;0.0 %';

/** What is added to a percentage: `+1,5 %-enheter`. */
export const POINTS = '+0.0 %"-enheter";"−"0.0 %"-enheter";0.0 %"-enheter"';

/** A share: `2,4 %`. */
export const PERCENT = '0.0 %;"−"0.0 %';

const MOST_DECIMALS = 4;

/**
 * An amount in the workbook's unit: whole kr and tkr, one decimal of mnkr, and two more where less would say 0.
 *
 * Source: A-6. @example amountFormat(1250, "tkr") // '#,##0;"−"#,##0'
 */
export function amountFormat(value: number, unit: AmountUnit): string {
  const usual = unit === "mnkr" ? 1 : 0;
  const wouldBeZero = value !== 0 && Math.abs(value) < 0.5 / 10 ** usual;
  const digits = decimals(wouldBeZero ? usual + 2 : usual);
  return `${digits};"−"${digits}`;
}

/**
 * A number with every digit that a reader needs, at most four decimals: Excel keeps the decimal sign of digits that are left out.
 *
 * @example plainFormat(590) // '#,##0;"−"#,##0'
 * @example plainFormat(2.25) // '#,##0.00;"−"#,##0.00'
 */
export function plainFormat(value: number): string {
  const [, fraction = ""] = String(Number(value.toFixed(MOST_DECIMALS))).split(".");
  const digits = decimals(fraction.length);
  return `${digits};"−"${digits}`;
}

/** An amount with its sign: `+1 250`, `−1 250`, `0`. */
export function signedFormat(value: number, unit: AmountUnit): string {
  const plain = amountFormat(value, unit);
  return `+${plain};0`;
}

/** A target's or a measured value's format: a share as percent where its row says so (Visas som), else the number's own. */
export function shownFormat(value: number, shownAs: ShownAs | undefined): string {
  return shownAs === "percent" ? PERCENT : measureFormat(value);
}

/** A measured value: whole numbers as they are, others with one or two decimals, small ones with up to four. */
function measureFormat(value: number): string {
  if (Number.isInteger(value)) return COUNT;
  const digits = Math.abs(value) < 0.1 ? "#,##0.0###" : "#,##0.0#";
  return `${digits};"−"${digits}`;
}

function decimals(count: number): string {
  return count === 0 ? "#,##0" : `#,##0.${"0".repeat(count)}`;
}
