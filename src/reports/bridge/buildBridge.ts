import { bridgesOf } from "../../domain/bridge/bridgesOf";
import type { Citation } from "../../domain/rule";
import type { ReportSheet } from "../../sheets/report/reportSheet";
import { BRIDGE_WORDS } from "../../text/reports/bridgeWords";
import { REPORT_NAMES } from "../../text/reports/reportNames";
import type { ReportContext } from "../parts/reportContext";
import { budgetWords } from "../parts/reportSheet";
import { note } from "../parts/rows";
import { type BridgeBlock, bridgeBlocks } from "./bridgeBlock";
import { bridgeSheet } from "./bridgeSheet";

export const RULE: Citation = ["T3.2-c", "T3.2-d", "T3.2-e", "A-11"];

/**
 * The frame bridge: for the whole and each unit what made the frame another, year by year, accumulated over the plan's years
 * and, where Basramar has the same years, against what was decided. Each table has its chart to the right; what the charts
 * are drawn from stands last.
 *
 * Source: T3.2-c, T3.2-d, A-11. Without frames it says what to fill in; never throws.
 */
export function buildBridge(context: ReportContext): readonly ReportSheet[] {
  const plan = {
    report: "bridge",
    sheet: REPORT_NAMES.bridge,
    title: REPORT_NAMES.bridge,
    about: budgetWords(context),
  } as const;
  const blocks = allBlocks(context);
  return [bridgeSheet(context, { plan, blocks, empty: [note("empty", BRIDGE_WORDS.empty)], first: [] })];
}

function allBlocks({ workbook, outcome }: ReportContext): readonly BridgeBlock[] {
  const bridges = bridgesOf(workbook, outcome);
  return (["perYear", "accumulated", "decided"] as const).flatMap((kind) => bridgeBlocks(kind, bridges[kind]));
}
