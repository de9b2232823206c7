import type { BridgeScope } from "../../domain/bridge/bridge";
import type { BridgeTexts } from "../../text/pane/bridgeTexts";

/** What a bridge is about, in words. */
export function scopeName(texts: BridgeTexts, { unit, service }: BridgeScope): string {
  if (service !== undefined) return texts.service(service);
  return unit === undefined ? texts.whole : texts.unit(unit);
}
