import { bridgesSince } from "../../domain/bridge/bridgesOf";
import type { Workbook } from "../../domain/rows";
import type { Citation } from "../../domain/rule";
import type { Integrity } from "../../domain/versions/integrity";
import type { ReportRow, ReportSheet } from "../../sheets/report/reportSheet";
import { swedishBridge } from "../../text/pane/swedishBridge";
import { BRIDGE_WORDS } from "../../text/reports/bridgeWords";
import { flawRow } from "../parts/flawRow";
import type { ReportContext } from "../parts/reportContext";
import { budgetWords } from "../parts/reportSheet";
import { note } from "../parts/rows";
import { type BridgeBlock, bridgeBlocks } from "./bridgeBlock";
import { bridgeSheet } from "./bridgeSheet";

export const RULE: Citation = ["T3.2-c", "T3.2-d", "T3.2-e", "A-11", "A-5"];

const PANE_WORDS = swedishBridge.bridge;

/** The version that the bridges go from. */
export interface VersionBase {
  readonly name: string;
  readonly workbook: Workbook;
  /** Whether it is still what was kept. */
  readonly integrity: Integrity;
  /** Its rows that are gone or could not be read. */
  readonly missing: number;
}

/**
 * The frame bridges from a kept version to the workbook now on a sheet of its own: each year that both plan by itself, and
 * the years together.
 *
 * Source: T3.2-c, T3.2-d, T3.2-e, A-11. Another Beloppsenhet, no year in common, and a version that is not
 * what was kept are told under the title; never throws.
 */
export function buildVersionBridge(context: ReportContext, base: VersionBase): readonly ReportSheet[] {
  const { name } = base;
  const plan = {
    report: "versionBridge",
    unit: name,
    sheet: BRIDGE_WORDS.versionTitle(name),
    title: BRIDGE_WORDS.versionTitle(name),
    about: [...budgetWords(context), BRIDGE_WORDS.versionAbout(name)],
  } as const;
  const empty = base.integrity === "lost" ? [] : [note("empty", BRIDGE_WORDS.versionEmpty(name))];
  return [bridgeSheet(context, { plan, blocks: blocksFrom(context, base), empty, first: warnings(context, base) })];
}

function blocksFrom({ workbook }: ReportContext, base: VersionBase): readonly BridgeBlock[] {
  if (base.integrity === "lost") return [];
  const bridges = bridgesSince(base.workbook, workbook);
  return (["version", "versionSum"] as const).flatMap((kind) => bridgeBlocks(kind, bridges[kind]));
}

function warnings({ workbook }: ReportContext, base: VersionBase): ReportRow[] {
  const { name, workbook: before, integrity, missing } = base;
  const flaw = integrity === "whole" ? [] : [flawRow({ version: name, integrity, missing })];
  if (integrity === "lost") return flaw;
  const [then, now] = [before.settings.amountUnit, workbook.settings.amountUnit];
  return [
    ...flaw,
    ...(then === now ? [] : [note("otherUnit", PANE_WORDS.otherUnit(name, unitWord(then), unitWord(now)).todo)]),
  ];
}

function unitWord(unit: Workbook["settings"]["amountUnit"]): string {
  return unit === "unknown" ? PANE_WORDS.noUnit : unit;
}
