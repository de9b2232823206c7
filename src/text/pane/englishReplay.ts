import type { ReplayTexts } from "./versionsTexts";

/** What a replay found out, in English. */
export const englishReplay: ReplayTexts = {
  same: (version) =>
    version === undefined
      ? "Agrees: the same input gives the same results, and they are those in the workbook."
      : `Agrees: what was kept in ${version} gives the frames that were kept.`,
  noRun: "There is no run in Logg to compare with. Recalculate first.",
  otherInput: (day) => `The input has changed since the run of ${day}. Recalculate, then check.`,
  otherResult: "Does not agree: the same input and rules give another result than the one in Logg.",
  otherCells: (cells) =>
    `Does not agree: ${cells === 1 ? "1 result cell in the workbook is" : `${cells} result cells in the workbook are`} not what the run wrote. Recalculate.`,
  otherRules: (rules, now) =>
    `The result was computed with rules ${rules ?? "of an unknown edition"} and is another with ${now}. The changelog tells what changed.`,
  unknownVersion: (version) => `No version is called ${version}.`,
  changedData: (version) => `Does not agree: something in Versionsdata has changed since ${version} was kept.`,
  unreadable: (version, cells) =>
    `${cells === 1 ? "1 cell in Versionsdata that belongs" : `${cells} cells in Versionsdata that belong`} to ${version} can not be read.`,
  otherFrames: (version, frames) =>
    `Does not agree: ${frames === 1 ? `1 frame in ${version} comes` : `${frames} frames in ${version} come`} out differently with the same input and rules.`,
};
