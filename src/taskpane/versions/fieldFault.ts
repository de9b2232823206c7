import type { VersionsTexts } from "../../text/pane/versionsTexts";
import type { Done } from "./useVersions";

/** What is wrong with a field of the form of a version, said beneath it. */
export interface FieldFault {
  readonly field: "version" | "by";
  readonly words: string;
}

/** The field that a refusal is about; undefined where nothing was refused, and of refusals that are about no field. */
export function fieldFault(done: Done | undefined, texts: VersionsTexts): FieldFault | undefined {
  if (done?.kind !== "refused") return undefined;
  const { kind } = done.refusal;
  if (kind === "byMissing") return { field: "by", words: texts.refused[kind] };
  return kind === "nameMissing" || kind === "nameTaken" ? { field: "version", words: texts.refused[kind] } : undefined;
}
