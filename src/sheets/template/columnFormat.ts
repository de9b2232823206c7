import type { AmountUnit } from "../../domain/settings";
import type { Column } from "../contract/column";

/** A column's number format; amounts in mnkr have decimals, or a small frame would be shown as 0. */
export function columnFormat({ kind }: Column, unit: AmountUnit): string {
  return kind.name === "amount" && unit === "mnkr" ? `${kind.numberFormat}.0` : kind.numberFormat;
}
