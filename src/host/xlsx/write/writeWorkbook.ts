import type { NameModel, SheetModel, WorkbookModel } from "../../model/workbook";
import { readWorkbookPart } from "../read/readWorkbookPart";
import { applyEdits, type TextEdit } from "../xml/applyEdits";
import { escapeAttribute, escapeText } from "../xml/escapeXml";
import { childOf, itemsOf, parseTree, type XmlElement, type XmlTree } from "../xml/parseTree";
import { setAttributes } from "../xml/setAttribute";

export interface WorkbookWriting {
  readonly text: string;
  readonly part: string;
  /** Relationship ids of the sheets' parts, old and new. */
  relationshipOf(sheet: SheetModel): string;
  /** Relationship ids of sheets that were deleted. */
  readonly goneSheets: ReadonlySet<string>;
  readonly recalculateOnLoad: boolean;
}

/** workbook.xml brought up to date: sheets, names, and whether Excel has to calculate when it opens the file. */
export function writeWorkbook(model: WorkbookModel, writing: WorkbookWriting): string {
  const { text, part } = writing;
  const tree = parseTree(text, part);
  const { tags, positions } = sheetTags(model, tree, writing);
  const edits: TextEdit[] = [];
  const sheets = childOf(tree.root, "sheets");
  const old = sheets?.children.map(({ start, end }) => text.slice(start, end)) ?? [];
  const isMoved = tags.length !== old.length || tags.some((tag, i) => tag !== old[i]);
  if (sheets && isMoved) {
    const list = `<${tree.prefix}sheets>${tags.join("")}</${tree.prefix}sheets>`;
    edits.push({ start: sheets.start, end: sheets.end, text: list });
  }
  edits.push(...activeTabEdit(model, { tree, writing, positions }));
  edits.push(...nameEdits(model, { tree, writing, positions }));
  if (writing.recalculateOnLoad) edits.push(...calculationEdit(tree, text));
  return applyEdits(
    text,
    edits.filter(({ start, end, text: xml }) => text.slice(start, end) !== xml),
  );
}

interface Placed {
  readonly tree: XmlTree;
  readonly writing: WorkbookWriting;
  /** Sheets by id at their place in the file. */
  readonly positions: ReadonlyMap<string, number>;
}

/** Sheets that the model does not hold (charts on their own) follow the sheet they followed. */
function sheetTags(model: WorkbookModel, { root, prefix }: XmlTree, writing: WorkbookWriting) {
  const { text } = writing;
  const elements = new Map(itemsOf(root, "sheets").map((element) => [relationshipId(element), element]));
  let number = Math.max(0, ...[...elements.values()].map(({ attributes }) => Number(attributes.sheetId)));
  const known = new Set(model.sheets.map((sheet) => writing.relationshipOf(sheet)));
  const tags: string[] = [];
  const positions = new Map<string, number>();
  const follow = (id: string | undefined): void => {
    const ids = [...elements.keys()];
    for (let i = id === undefined ? 0 : ids.indexOf(id) + 1; i < ids.length && isForeign(ids[i] ?? ""); i++) {
      const element = elements.get(ids[i] ?? "");
      if (element) tags.push(text.slice(element.start, element.end));
    }
  };
  const isForeign = (id: string): boolean => !known.has(id) && !writing.goneSheets.has(id);
  follow(undefined);
  for (const sheet of model.sheets) {
    const id = writing.relationshipOf(sheet);
    const element = elements.get(id);
    const blank = `<${prefix}sheet name="" sheetId="${element ? "" : ++number}" r:id="${escapeAttribute(id)}"/>`;
    const tag = element ? text.slice(element.start, element.openEnd) : blank;
    positions.set(sheet.id, tags.length);
    tags.push(setAttributes(tag, { name: sheet.name, state: stateOf(sheet, element) }));
    if (element) follow(id);
  }
  return { tags, positions };
}

function stateOf({ visibility }: SheetModel, element: XmlElement | undefined): string | undefined {
  if (visibility === "Visible") return element?.attributes.state === "visible" ? "visible" : undefined;
  return visibility === "Hidden" ? "hidden" : "veryHidden";
}

function relationshipId(element: XmlElement): string {
  return Object.entries(element.attributes).find(([name]) => /^\w+:id$/.test(name))?.[1] ?? "";
}

/** The sheet that was in front stays there when others come and go; when it is gone, the model's own. */
function activeTabEdit(model: WorkbookModel, { tree, writing, positions }: Placed): TextEdit[] {
  const view = itemsOf(tree.root, "bookViews")[0];
  if (!view) return [];
  const before = itemsOf(tree.root, "sheets")[Number(view.attributes.activeTab ?? 0)];
  const front = before && model.sheets.find((sheet) => writing.relationshipOf(sheet) === relationshipId(before));
  const position = positions.get(front?.id ?? model.activeSheet) ?? 0;
  if (position === Number(view.attributes.activeTab ?? 0)) return [];
  const tag = writing.text.slice(view.start, view.openEnd);
  return [{ start: view.start, end: view.openEnd, text: setAttributes(tag, { activeTab: String(position) }) }];
}

function nameEdits(model: WorkbookModel, { tree, writing, positions }: Placed): TextEdit[] {
  const { text, part } = writing;
  const { root, prefix } = tree;
  const list = childOf(root, "definedNames");
  const entries = readWorkbookPart(text, part).names;
  const elements = list?.children ?? [];
  const sheetIds = itemsOf(root, "sheets").map(
    (element) => model.sheets.find((sheet) => writing.relationshipOf(sheet) === relationshipId(element))?.id,
  );
  const used = new Set<NameModel>();
  const kept = entries.flatMap((entry, i) => {
    const sheetId = entry.localSheet === undefined ? undefined : sheetIds[entry.localSheet];
    const name = model.names.find(
      (other) => other.name === entry.name && other.sheetId === sheetId && !used.has(other),
    );
    const element = elements[i];
    if (!name || !element) return [];
    used.add(name);
    const local = name.sheetId === undefined ? undefined : String(positions.get(name.sheetId) ?? 0);
    const tag = setAttributes(text.slice(element.start, element.openEnd), {
      localSheetId: local,
      ...(name.visible === !entry.hidden ? {} : { hidden: name.visible ? undefined : "1" }),
    });
    return [
      tag +
        (name.formula === entry.formula
          ? text.slice(element.openEnd, element.end)
          : `${escapeText(name.formula)}</${prefix}definedName>`),
    ];
  });
  const added = model.names.filter((name) => !used.has(name)).map((name) => nameXml(name, prefix, positions));
  const same =
    kept.length === elements.length && kept.every((xml, i) => xml === text.slice(elements[i]?.start, elements[i]?.end));
  if (same && added.length === 0) return [];
  const items = [...kept, ...added];
  const xml = items.length === 0 ? "" : `<${prefix}definedNames>${items.join("")}</${prefix}definedNames>`;
  if (list) return [{ start: list.start, end: list.end, text: xml }];
  const after = ["externalReferences", "functionGroups", "sheets"]
    .map((name) => childOf(root, name))
    .find((element) => element !== undefined);
  return after ? [{ start: after.end, end: after.end, text: xml }] : [];
}

function nameXml(
  { name, formula, sheetId, visible }: NameModel,
  prefix: string,
  positions: ReadonlyMap<string, number>,
): string {
  const local = sheetId === undefined ? "" : ` localSheetId="${positions.get(sheetId) ?? 0}"`;
  return `<${prefix}definedName name="${escapeAttribute(name)}"${local}${visible ? "" : ' hidden="1"'}>${escapeText(formula)}</${prefix}definedName>`;
}

function calculationEdit({ root, prefix }: XmlTree, text: string): TextEdit[] {
  const element = childOf(root, "calcPr");
  if (element) {
    const tag = text.slice(element.start, element.openEnd);
    return [{ start: element.start, end: element.openEnd, text: setAttributes(tag, { fullCalcOnLoad: "1" }) }];
  }
  const before = ["definedNames", "externalReferences", "functionGroups", "sheets"]
    .map((name) => childOf(root, name))
    .find((other) => other !== undefined);
  return before ? [{ start: before.end, end: before.end, text: `<${prefix}calcPr fullCalcOnLoad="1"/>` }] : [];
}
