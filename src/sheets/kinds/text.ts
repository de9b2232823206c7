import { type CellKind, read } from "./cellKind";
import { cleanText } from "./cleanText";

/** Free text; a number is read as its digits. */
export const text: CellKind<string> = {
  name: "text",
  numberFormat: "General",
  align: "left",
  validation: undefined,
  read: (content) => read(cleanText(content)),
  write: (value) => value,
};

/** Text that Excel must not take for a number or a date: an id such as `1.1`. */
export const id: CellKind<string> = { ...text, numberFormat: "@" };
