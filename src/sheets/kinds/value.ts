import { finding } from "../../domain/finding";
import { type CellKind, read } from "./cellKind";
import { cleanText } from "./cleanText";
import { shown } from "./shown";
import { swedishNumber } from "./swedishNumber";

/** A measured value: a number, or the word of a qualitative judgement. A number as text is read with an advice. */
export const value: CellKind<number | string> = {
  name: "value",
  numberFormat: "General",
  align: "right",
  validation: undefined,
  read(content, at) {
    if (typeof content === "number") return read(content);
    const parsed = typeof content === "string" ? swedishNumber(content) : undefined;
    if (!parsed) return read(cleanText(content));
    return read(parsed.number, finding("number-as-text", at, { found: shown(content), read: parsed.number }));
  },
  write: (written) => written,
};
