import type { Formats } from "../../../text/pane/formats";
import type { HoleTexts } from "../../../text/pane/goalsTexts";
import type { Lack } from "../tree/treeNode";

/** A hole in words: what is missing, and beneath it what belongs there; empty where nothing more is to be said. */
export interface LackWords {
  readonly name: string;
  readonly under: string;
}

export function lackWords(lack: Lack, texts: HoleTexts, formats: Formats): LackWords {
  switch (lack.kind) {
    case "noParent":
      return { name: texts.noParent, under: texts.parentBelongs(formats.either(lack.above)) };
    case "parentUnknown":
    case "parentUnread":
    case "notAbove":
    case "typeUnknown":
      return { name: texts[lack.kind](lack.found), under: "" };
    case "skipped":
      return { name: texts.skipped(formats.list(lack.types)), under: "" };
    default:
      return { name: texts[lack.kind], under: "" };
  }
}
