import type { CellKind } from "./cellKind";
import { read } from "./cellKind";
import { cleanText } from "./cleanText";
import { id } from "./text";

const DIGITS = 4;

/** Four digits; Excel drops the first zero of a code such as 0114, which is put back. */
export const municipalityCode: CellKind<string> = {
  ...id,
  read: (content) => read(typeof content === "number" ? String(content).padStart(DIGITS, "0") : cleanText(content)),
};
