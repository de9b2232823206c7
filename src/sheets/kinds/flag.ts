import { finding } from "../../domain/finding";
import { nameKey } from "../../domain/nameKey";
import { type CellKind, read, unread } from "./cellKind";
import { cleanText } from "./cleanText";
import { shown } from "./shown";

const MEANINGS: Readonly<Record<string, boolean>> = {
  ja: true,
  nej: false,
  sant: true,
  falskt: false,
  true: true,
  false: false,
};

/** `ja` or `nej`, also Excel's own SANT and FALSKT. Errors: "not-a-flag". */
export const flag: CellKind<boolean> = {
  name: "flag",
  numberFormat: "General",
  align: "left",
  validation: { kind: "list", words: ["ja", "nej"], strict: true },
  read(content, at) {
    const key = nameKey(cleanText(content));
    const meaning = Object.hasOwn(MEANINGS, key) ? MEANINGS[key] : undefined;
    return meaning === undefined ? unread(finding("not-a-flag", at, { found: shown(content) })) : read(meaning);
  },
  write: (value) => (value ? "ja" : "nej"),
};
