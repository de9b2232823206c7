import type { XlsxError, XlsxErrorCode } from "./XlsxError";

const texts: Readonly<Record<XlsxErrorCode, string>> = {
  "not-xlsx": "Filen är ingen Excelarbetsbok (.xlsx). Öppna den i Excel och spara den som Excelarbetsbok.",
  encrypted: "Arbetsboken är krypterad med lösenord. Ta bort lösenordet i Excel och försök igen.",
  "old-xls": "Filen har det äldre formatet .xls. Öppna den i Excel och spara den som Excelarbetsbok (.xlsx).",
  truncated: "Filen är avkortad: den tar slut för tidigt. Hämta eller spara den på nytt.",
  "too-large": "Arbetsboken är för stor för att öppnas säkert.",
  damaged: "Arbetsboken är skadad och kan inte läsas. Öppna och reparera den i Excel och spara den på nytt.",
  "unsafe-xml": "Arbetsboken innehåller XML som inte får förekomma i en Excelarbetsbok (dokumenttyp eller entiteter).",
  "no-sheets": "Arbetsboken har inget kalkylblad.",
};

/**
 * One clear line for the person who chose the file; the part that failed stands last, in parentheses.
 *
 * Example: `xlsxErrorText(new XlsxError("encrypted"))` → "Arbetsboken är krypterad med lösenord. …"
 */
export function xlsxErrorText(error: XlsxError): string {
  return error.facts.part ? `${texts[error.code]} (${error.facts.part})` : texts[error.code];
}
