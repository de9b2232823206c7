import { parseA1 } from "../../model/a1";
import { cellKey } from "../../model/grid";
import type { SheetModel } from "../../model/workbook";
import { scanXml } from "../xml/scanXml";

/** The notes of a legacy comments part, into the sheet. The copies that threaded comments leave there are skipped. */
export function readNotes(sheet: SheetModel, text: string, part: string): void {
  const authors: string[] = [];
  let at: { readonly key: number; readonly author: string } | undefined;
  let current = "";
  let isText = false;
  scanXml(text, part, {
    open(name, attributes) {
      if (name === "author") authors.push("");
      if (name === "comment") {
        const range = parseA1(attributes.ref ?? "");
        const author = authors[Number(attributes.authorId ?? 0)] ?? "";
        at = range && { key: cellKey(range.top, range.left), author };
        current = "";
      }
      isText = name === "t" || name === "author";
    },
    text(piece) {
      if (!isText) return;
      if (at) current += piece;
      else authors[authors.length - 1] += piece;
    },
    close(name) {
      isText = false;
      if (name !== "comment" || !at) return;
      if (!at.author.startsWith("tc={")) sheet.notes.set(at.key, { author: at.author, text: current });
      at = undefined;
    },
  });
}
