import { columnLetters } from "../../model/a1";
import { columnOfKey, rowOfKey } from "../../model/grid";
import type { CellKey, SheetModel } from "../../model/workbook";
import { readRelationships } from "../read/readRelationships";
import { appendTo } from "../xml/appendTo";
import { applyEdits } from "../xml/applyEdits";
import { escapeText } from "../xml/escapeXml";
import { childOf, itemsOf, parseTree } from "../xml/parseTree";
import { encodeSheetString } from "../xml/sheetString";
import { noteBoxes } from "./noteBoxes";
import type { PackageEditor } from "./PackageEditor";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml";
const VML_TYPE = "application/vnd.openxmlformats-officedocument.vmlDrawing";

type Note = { readonly author: string; readonly text: string };

/**
 * Writes a sheet's notes and the boxes they show in. Notes that stayed as they were keep their formatting. Gives the
 * relationship id of the boxes when the sheet had none before.
 */
export function writeNotes(
  editor: PackageEditor,
  sheet: SheetModel & { part: string },
  parts: ReadonlyMap<string, Uint8Array>,
): string | undefined {
  const related = readRelationships(parts, sheet.part);
  const ofType = (type: string): string | undefined => related.find((other) => other.type === type)?.target;
  const comments = ofType("comments");
  if (comments === undefined && sheet.notes.size === 0) return undefined;
  if (comments === undefined) {
    const part = editor.freePart("xl/comments", ".xml");
    const empty = `<comments xmlns="${MAIN}"><authors></authors><commentList></commentList></comments>`;
    editor.addPart(part, TYPE, patchedComments(empty, part, sheet.notes));
    editor.addRelationship(sheet.part, "comments", part);
  } else editor.set(comments, patchedComments(editor.text(comments), comments, sheet.notes));
  const boxes = ofType("vmlDrawing");
  if (boxes !== undefined) {
    editor.set(boxes, noteBoxes(editor.text(boxes), boxes, [...sheet.notes.keys()]));
    return undefined;
  }
  const part = editor.freePart("xl/drawings/vmlDrawing", ".vml");
  editor.addDefaultType("vml", VML_TYPE);
  editor.set(part, noteBoxes(undefined, part, [...sheet.notes.keys()]));
  return editor.addRelationship(sheet.part, "vmlDrawing", part);
}

function patchedComments(text: string, part: string, notes: ReadonlyMap<CellKey, Note>): string {
  const { root, prefix } = parseTree(text, part);
  const authors = itemsOf(root, "authors").map(({ openEnd, closeStart }) => text.slice(openEnd, closeStart));
  const known = authors.length;
  const authorId = (author: string): number => {
    const name = escapeText(author);
    return authors.includes(name) ? authors.indexOf(name) : authors.push(name) - 1;
  };
  const kept = new Map(itemsOf(root, "commentList").map((comment) => [comment.attributes.ref ?? "", comment]));
  const items = [...notes]
    .sort(([a], [b]) => a - b)
    .map(([key, note]) => {
      const ref = `${columnLetters(columnOfKey(key))}${rowOfKey(key) + 1}`;
      const old = kept.get(ref);
      kept.delete(ref);
      const isSame = old && plainText(text.slice(old.openEnd, old.closeStart)) === escapeText(note.text);
      if (isSame) return text.slice(old.start, old.end);
      return commentXml(prefix, { ref, author: authorId(note.author), text: note.text });
    });
  // Copies that threaded comments left here are not notes: they stay.
  const threaded = [...kept.values()].filter(({ attributes }) =>
    authors[Number(attributes.authorId)]?.startsWith("tc={"),
  );
  items.push(...threaded.map(({ start, end }) => text.slice(start, end)));
  const list = childOf(root, "commentList");
  const names = childOf(root, "authors");
  const edits = list
    ? [{ start: list.start, end: list.end, text: `<${prefix}commentList>${items.join("")}</${prefix}commentList>` }]
    : [];
  const added = authors.slice(known).map((name) => `<${prefix}author>${name}</${prefix}author>`);
  if (names && added.length > 0) edits.push(appendTo(text, names, added.join("")));
  return applyEdits(text, edits);
}

function commentXml(prefix: string, { ref, author, text }: { ref: string; author: number; text: string }): string {
  const t = `<${prefix}t xml:space="preserve">${escapeText(encodeSheetString(text))}</${prefix}t>`;
  return `<${prefix}comment ref="${ref}" authorId="${author}"><${prefix}text>${t}</${prefix}text></${prefix}comment>`;
}

function plainText(xml: string): string {
  return [...xml.matchAll(/<(?:\w+:)?t(?:\s[^>]*)?>([^<]*)</g)].map((found) => found[1]).join("");
}
