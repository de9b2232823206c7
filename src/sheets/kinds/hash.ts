import { finding } from "../../domain/finding";
import { type CellKind, read, unread } from "./cellKind";
import { cleanText } from "./cleanText";
import { shown } from "./shown";
import { id } from "./text";

const HASH = /^[0-9a-f]{12}$/;

/** A fingerprint as the add-in writes it: 12 hex characters, as text. Errors: "record-cell-unreadable". */
export const hash: CellKind<string> = {
  ...id,
  read: (content, at) => {
    const text = cleanText(content);
    return HASH.test(text) ? read(text) : unread(finding("record-cell-unreadable", at, { found: shown(content) }));
  },
};
