import { finding } from "../../domain/finding";
import { type CellKind, read, unread } from "./cellKind";
import { serialDay } from "./serialDay";
import { shown } from "./shown";

/** A point of local time as an Excel serial: whole days, and the time as the part of a day. Errors: "not-a-date". */
export const dateTime: CellKind<number> = {
  name: "date",
  numberFormat: "yyyy-mm-dd hh:mm",
  align: "left",
  validation: undefined,
  read: (content, at) =>
    typeof content === "number" && serialDay(content) !== undefined
      ? read(content)
      : unread(finding("not-a-date", at, { found: shown(content) })),
  write: (serial) => serial,
};
