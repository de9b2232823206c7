import { RULE_VERSION } from "../../domain/ruleVersion";
import { serialDay } from "../../sheets/kinds/serialDay";
import type { ReplayTexts } from "../../text/pane/versionsTexts";
import type { Replay } from "./replay";

/** What a replay found out, in one line. */
export function replayText(found: Replay, texts: ReplayTexts): string {
  switch (found.verdict) {
    case "same":
      return texts.same(found.version);
    case "noRun":
      return texts.noRun;
    case "otherResult":
      return texts.otherResult;
    case "otherInput":
      return texts.otherInput(serialDay(found.entry.time ?? 0) ?? String(found.entry.number ?? ""));
    case "otherCells":
      return texts.otherCells(found.cells);
    case "otherRules":
      return texts.otherRules(found.rules, RULE_VERSION);
    case "unknownVersion":
      return texts.unknownVersion(found.version);
    case "changedData":
      return texts.changedData(found.version);
    case "unreadable":
      return texts.unreadable(found.version, found.cells);
    case "otherFrames":
      return texts.otherFrames(found.version, found.frames);
  }
}
