import type { FormulaEngine } from "../formulas/engine";
import type { CellValue, WorkbookModel } from "../model/workbook";
import { type Calculation, createCalculation } from "./calculation";
import { CLASSES } from "./classes/allClasses";
import { createEventQueue, type EventQueue } from "./eventQueue";
import type { Classes } from "./hostObject";
import type { Json } from "./protocol";
import { createReferenceTable, type ReferenceTable } from "./referenceTable";

export interface HostOptions {
  /** Computes formulas; without one, formula cells keep the value they have. */
  readonly engine?: FormulaEngine;
  /** What a cell shows; without it, the value itself as text. */
  readonly displayText?: (value: CellValue, numberFormat: string) => string;
}

/** Who makes a change: it decides what events tell. */
export type ChangeOrigin = "addin" | "user";

/** All that lives as long as the workbook is open, beside the model. */
export interface HostSession {
  readonly model: WorkbookModel;
  readonly classes: Classes;
  readonly calculation: Calculation;
  readonly events: EventQueue;
  readonly references: ReferenceTable;
  /** `workbook.settings`; not saved with the file. */
  readonly settings: Map<string, Json>;
  readonly displayText: (value: CellValue, numberFormat: string) => string;
  /** Whose change is being made just now. */
  origin: ChangeOrigin;
}

function plainText(value: CellValue): string {
  if (value === null) return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return typeof value === "object" ? value.error : String(value);
}

export function createHostSession(model: WorkbookModel, options: HostOptions): HostSession {
  return {
    model,
    classes: CLASSES,
    calculation: createCalculation(model, options.engine),
    events: createEventQueue(),
    references: createReferenceTable(),
    settings: new Map(),
    displayText: options.displayText ?? plainText,
    origin: "addin",
  };
}
