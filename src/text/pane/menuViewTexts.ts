import type { ModelWords } from "../../domain/models/steeringModel";
import type { ReportId } from "../../sheets/report/reportSheet";

/** The words of Ordlista: the model's terms, and what it is made of. */
export interface GlossaryTexts {
  readonly search: string;
  readonly found: (count: string) => string;
  readonly none: (sought: string) => string;
  readonly noTerms: string;
  readonly terms: string;
  readonly plans: string;
  readonly planYears: (years: number) => string;
  readonly levels: string;
  readonly goalTypes: string;
  readonly perspectives: string;
  readonly words: string;
  readonly wordFor: Readonly<Record<"unit" | "overallGoal" | "goal" | "factor" | "assignment" | "plan", string>>;
  /** `sektion, flera sektioner`: a word in the singular and the plural. */
  readonly forms: (one: string, more: string) => string;
}

/** The words of Rapporter: which to make, for whom, and what came of it. */
export interface ReportsTexts {
  readonly intro: string;
  readonly choose: string;
  /** What each report is, in a few words. */
  readonly what: Readonly<Record<ReportId, (words: ModelWords) => string>>;
  readonly unit: (words: ModelWords) => string;
  readonly allUnits: (words: ModelWords) => string;
  readonly all: string;
  readonly none: string;
  readonly make: string;
  readonly nothingChosen: string;
  readonly step: Readonly<Record<"read" | "compute" | "write", string>>;
  readonly progress: string;
  readonly cancelled: string;
  readonly made: (sheets: number) => string;
  readonly created: string;
  readonly updated: string;
  /** Where every sheet said the same already. */
  readonly unchanged: string;
  readonly result: string;
  readonly kept: string;
  /** Protected sheets, which were left alone, and what to do about them. */
  readonly blocked: (sheets: number) => string;
  /** Sheets whose unit is gone. */
  readonly abandoned: (sheets: number) => string;
  readonly undo: string;
  readonly undone: string;
  readonly notHere: string;
  readonly fromSummary: string;
}
