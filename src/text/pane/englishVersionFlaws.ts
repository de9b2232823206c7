import type { VersionFlawTexts } from "./versionFlawTexts";

/** The same in English. */
export const englishVersionFlaws: VersionFlawTexts = {
  altered: (version) =>
    `What was kept of ${version} has been changed: it does not agree with the fingerprint in Underlag in Versioner. What is shown starts from what stands in Versionsdata now.`,
  incomplete: (version, rows) =>
    `What was kept of ${version} is not whole: rows of Versionsdata that are gone or can not be read: ${rows}. Rows and frames that only one side has are not shown, and the parts of a change may be wrong.`,
  lost: (version) =>
    `What was kept of ${version} can not be read: Versionsdata is gone, empty or has other headers. There is nothing to compare with. Fetch an older copy of the file.`,
};
