import type { VersionsTexts } from "../../text/pane/versionsTexts";
import type { Done } from "./useVersions";

/** What is wrong with a field, said beneath it: of the form of a version, or who locks or unlocks (`locker`). */
export interface FieldFault {
  readonly field: "version" | "by" | "locker";
  readonly words: string;
}

/** The field that a refusal is about; undefined where nothing was refused, and of refusals that are about no field. */
export function fieldFault(done: Done | undefined, texts: VersionsTexts): FieldFault | undefined {
  if (done?.kind !== "refused") return undefined;
  const { refusal, wish } = done;
  const { kind } = refusal;
  const isLock = wish.version === "" && (wish.what === "lock" || wish.what === "unlock");
  if (kind === "byMissing") return { field: isLock ? "locker" : "by", words: texts.refused[kind] };
  return kind === "nameMissing" || kind === "nameTaken" ? { field: "version", words: texts.refused[kind] } : undefined;
}
