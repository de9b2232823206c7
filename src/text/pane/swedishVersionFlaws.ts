import type { VersionFlawTexts } from "./versionFlawTexts";

/** The same in Swedish; the sheets say it too. */
export const swedishVersionFlaws: VersionFlawTexts = {
  altered: (version) =>
    `Det som sparades av ${version} har ändrats: det stämmer inte med fingeravtrycket i Underlag i Versioner. Det som visas utgår från det som står i Versionsdata nu.`,
  incomplete: (version, rows) =>
    `Det som sparades av ${version} är inte helt: rader i Versionsdata som saknas eller inte går att läsa: ${rows}. Rader och ramar som bara den ena sidan har visas inte, och förändringens delar kan vara fel.`,
  lost: (version) =>
    `Det som sparades av ${version} går inte att läsa: Versionsdata saknas, är tom eller har fått andra rubriker. Det finns inget att jämföra med. Hämta en äldre kopia av filen.`,
};
