import type { WorkbookFailure } from "../run/workbookFailure";

/** What is wrong and what to do about it. A file is in nobody else's hands: what fails here stands in the file itself. */
const SENTENCES: Readonly<Record<WorkbookFailure["code"], string>> = {
  "cell-edit": "en cell redigeras just nu. Avsluta den med Enter eller Esc och försök igen.",
  protected:
    "arbetsbokens struktur eller ett blad är skyddat. Ta bort skyddet under Granska i Excel, spara och försök igen.",
  hung: "arbetsboken svarade inte. Försök igen; hjälper det inte, dela upp den på flera arbetsböcker.",
  "too-large": "tabellerna är för stora. Ta bort rader som inte används och försök igen.",
  "not-supported": "arbetsboken använder något som bara finns i Excel. Öppna den i Excel och räkna om där.",
  conflict:
    "ett blad eller en tabell är inte vad den ska vara. Öppna arbetsboken i Excel, kontrollera att tabellernas namn och rubriker är orörda, spara och försök igen.",
  edited: "det som skulle tas tillbaka har ändrats sedan dess. Ändra det för hand i Excel.",
  locked: "färgerna är låsta inför ett beslut. Lås upp i panelen, under Versioner, och försök igen.",
  unknown: "arbetsboken kunde inte räknas. Öppna och spara den i Excel och försök igen.",
};

/** An error as one Swedish line for a terminal: what is wrong and what to do, with the place where that is known. */
export function workbookErrorText({ code, cause }: WorkbookFailure): string {
  const place = code === "protected" && typeof cause === "string" && cause.includes("!") ? ` (${cause})` : "";
  return place === "" ? SENTENCES[code] : SENTENCES[code].replace(/\.( |$)/, `${place}.$1`);
}
