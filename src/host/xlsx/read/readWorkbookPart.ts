import type { SheetModel } from "../../model/workbook";
import { type Attributes, scanXml } from "../xml/scanXml";

export interface SheetEntry {
  readonly name: string;
  readonly relationshipId: string;
  readonly visibility: SheetModel["visibility"];
}

export interface NameEntry {
  readonly name: string;
  readonly formula: string;
  /** Position of the sheet it is local to. */
  readonly localSheet: number | undefined;
  readonly hidden: boolean;
}

/** What workbook.xml says. */
export interface WorkbookPart {
  readonly sheets: SheetEntry[];
  readonly names: NameEntry[];
  activeTab: number;
  date1904: boolean;
  fullCalculation: boolean;
  structureProtected: boolean;
}

const visibilities: Readonly<Record<string, SheetModel["visibility"]>> = { hidden: "Hidden", veryHidden: "VeryHidden" };

export function readWorkbookPart(text: string, part: string): WorkbookPart {
  const book: WorkbookPart = {
    sheets: [],
    names: [],
    activeTab: 0,
    date1904: false,
    fullCalculation: false,
    structureProtected: false,
  };
  let name: Attributes | undefined;
  let formula = "";
  scanXml(text, part, {
    open(element, attributes) {
      if (element === "definedName") {
        name = attributes;
        formula = "";
      } else openElement(book, element, attributes);
    },
    text(piece) {
      if (name) formula += piece;
    },
    close(element) {
      if (element !== "definedName" || !name) return;
      book.names.push(nameEntry(name, formula));
      name = undefined;
    },
  });
  return book;
}

function openElement(book: WorkbookPart, element: string, attributes: Attributes): void {
  if (element === "sheet") book.sheets.push(sheetEntry(attributes));
  else if (element === "workbookPr") book.date1904 = isOn(attributes.date1904);
  else if (element === "calcPr") book.fullCalculation = isOn(attributes.fullCalcOnLoad);
  else if (element === "workbookProtection") book.structureProtected = isOn(attributes.lockStructure);
  else if (element === "workbookView") book.activeTab = Number(attributes.activeTab ?? 0);
}

function sheetEntry(attributes: Attributes): SheetEntry {
  const relationship = Object.entries(attributes).find(([key]) => /^\w+:id$/.test(key));
  return {
    name: attributes.name ?? "",
    relationshipId: relationship?.[1] ?? "",
    visibility: visibilities[attributes.state ?? ""] ?? "Visible",
  };
}

function nameEntry(attributes: Attributes, formula: string): NameEntry {
  return {
    name: attributes.name ?? "",
    formula,
    localSheet: attributes.localSheetId === undefined ? undefined : Number(attributes.localSheetId),
    hidden: isOn(attributes.hidden),
  };
}

function isOn(value: string | undefined): boolean {
  return value === "1" || value === "true";
}
