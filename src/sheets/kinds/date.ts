import { finding } from "../../domain/finding";
import type { CellContent } from "../tableData";
import { type CellKind, read, unread } from "./cellKind";
import { cleanText } from "./cleanText";
import { daySerial, serialDay } from "./serialDay";
import { shown } from "./shown";

const LOOK = { name: "date", numberFormat: "yyyy-mm-dd", align: "left", validation: undefined } as const;

/** A day, as an Excel date or as ISO text; the value is the ISO day. Errors: "not-a-date". */
export const date: CellKind<string> = {
  ...LOOK,
  read(content, at) {
    const day = dayIn(content);
    return day === undefined ? unread(finding("not-a-date", at, { found: shown(content) })) : read(day);
  },
  write: (value) => daySerial(value) ?? value,
};

/** A day where there is one, else the words as they stand ("hösten 2026"): for columns that are only shown. */
export const dateOrText: CellKind<string> = {
  ...LOOK,
  read: (content) => read(dayIn(content) ?? cleanText(content)),
  write: (value) => daySerial(value) ?? value,
};

function dayIn(content: CellContent): string | undefined {
  if (typeof content === "number") return serialDay(content);
  const text = cleanText(content);
  const serial = daySerial(text);
  return serial === undefined ? undefined : serialDay(serial);
}
