import { rowKey } from "../nameKey";
import type { Citation } from "../rule";
import type { BridgeScope } from "./bridge";

export const RULE: Citation = ["A-11"];

/** The key of what a bridge is about; names compare as names do. @example scopeKey({ unit: "Omsorg", … }) */
export function scopeKey({ unit, service }: Pick<BridgeScope, "unit" | "service">): string {
  if (service !== undefined) return rowKey("service", service);
  return unit === undefined ? rowKey("whole") : rowKey("unit", unit);
}
