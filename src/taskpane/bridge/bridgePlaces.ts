import type { Bridge } from "../../domain/bridge/bridge";
import type { WaterfallBar } from "../../domain/bridge/waterfall";
import { sameName } from "../../domain/nameKey";
import type { Frame } from "../../domain/outcome";
import type { Place } from "../../domain/source";
import type { RunReport } from "../../run/runReport";
import type { BridgeFrom } from "../../text/pane/bridgeTexts";
import { isFromVersion } from "./bridgeSets";

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

/** One of a bridge's amounts. */
interface BridgeAmount {
  readonly bridge: Bridge;
  readonly key: WaterfallBar["key"];
}

/**
 * Where an amount of a bridge stands in the workbook: of a service, its cell in Ramar or Basramar; of a sum, which no cell
 * holds, the table with the frames.
 */
export function bridgePlace(
  { workbook, outcome }: Pick<RunReport, "workbook" | "outcome">,
  from: BridgeFrom,
  { bridge, key }: BridgeAmount,
): Place {
  const { service } = bridge;
  if (isFromVersion(from) && key === "start") return { table: "versions" };
  if (service === undefined) return { table: "frames" };
  if (from === "decided" && key === "start") {
    const base = workbook.baseFrames.find((row) => sameName(row.service, service) && row.year === bridge.year);
    return base ? { ...base.at, column: "frame" } : { table: "baseFrames" };
  }
  if (isFromVersion(from)) return versionPlace(outcome, bridge);
  const isFirst = from === "accumulated" && key === "start";
  const year = isFirst ? bridge.fromYear + 1 : bridge.year;
  const index = outcome.frames.findIndex((frame) => frame.year === year && sameName(frame.service, service));
  const frame = outcome.frames[index];
  if (!frame) return { table: "frames" };
  return { table: "frames", row: index + 1, column: from === "decided" ? decidedColumn(key) : columnOf(frame, key) };
}

/** What a version had stands in Versioner; what each part has come to is in the frame now. */
function versionPlace({ frames }: RunReport["outcome"], bridge: Bridge): Place {
  const index = frames.findIndex(
    ({ year, service }) => year === bridge.year && sameName(service, bridge.service ?? ""),
  );
  return index === -1 ? { table: "frames" } : { table: "frames", row: index + 1, column: "frame" };
}

/** By Metod Fast what is technical is mostly the change of Basram, which Ramar has among the prices. */
function columnOf(frame: Frame, key: WaterfallBar["key"]): string {
  return key === "technical" && frame.method === "fixed" ? "priceEffect" : COLUMNS[key];
}

function decidedColumn(key: WaterfallBar["key"]): string {
  return key === "ambition" ? "ambition" : "frame";
}
