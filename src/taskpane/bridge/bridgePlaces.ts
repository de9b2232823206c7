import type { Bridge } from "../../domain/bridge/bridge";
import type { WaterfallBar } from "../../domain/bridge/waterfall";
import { sameName } from "../../domain/nameKey";
import type { Frame } from "../../domain/outcome";
import type { Place } from "../../domain/source";
import type { RunReport } from "../../run/runReport";
import type { BridgeFrom } from "../../text/pane/bridgeTexts";

/** The column of Ramar where a bridge's amount from year to year stands, alone or with its neighbours. */
const COLUMNS: Readonly<Record<WaterfallBar["key"], keyof Frame>> = {
  start: "previousFrame",
  volume: "volumeEffect",
  share: "priceEffect",
  price: "priceEffect",
  index: "priceEffect",
  ambition: "ambitionEffect",
  technical: "ambitionEffect",
  end: "frame",
};

/**
 * Where an amount of a bridge stands in the workbook: of a service, its cell in Ramar or Basramar; of a sum, which no cell
 * holds, the table with the frames.
 */
export function bridgePlace(
  { workbook, outcome }: Pick<RunReport, "workbook" | "outcome">,
  from: BridgeFrom,
  { bridge, key }: { readonly bridge: Bridge; readonly key: WaterfallBar["key"] },
): Place {
  const { service } = bridge;
  if (service === undefined) return { table: "frames" };
  if (from === "decided" && key === "start") {
    const base = workbook.baseFrames.find((row) => sameName(row.service, service) && row.year === bridge.year);
    return base ? { ...base.at, column: "frame" } : { table: "baseFrames" };
  }
  const isFirst = from === "accumulated" && key === "start";
  const year = isFirst ? bridge.fromYear + 1 : bridge.year;
  const index = outcome.frames.findIndex((frame) => frame.year === year && sameName(frame.service, service));
  const frame = outcome.frames[index];
  if (!frame) return { table: "frames" };
  return { table: "frames", row: index + 1, column: from === "decided" ? decidedColumn(key) : columnOf(frame, key) };
}

/** By Metod Fast what is technical is mostly the change of Basram, which Ramar has among the prices. */
function columnOf(frame: Frame, key: WaterfallBar["key"]): string {
  return key === "technical" && frame.method === "fixed" ? "priceEffect" : COLUMNS[key];
}

function decidedColumn(key: WaterfallBar["key"]): string {
  return key === "ambition" ? "ambition" : "frame";
}
