import type { Severity } from "../../domain/finding";

export interface FindingsTexts {
  /** Since the report before: `2 nya, 1 borta`. */
  readonly countCame: (count: number) => string;
  readonly countGone: (count: number) => string;
  readonly cameAndWent: string;
  readonly came: string;
  readonly gone: string;
  readonly filter: string;
  readonly all: (count: string) => string;
  readonly errors: (count: string) => string;
  readonly advice: (count: string) => string;
  readonly error: string;
  readonly adviceOne: string;
  readonly next: string;
  readonly previous: string;
  readonly position: (index: string, total: string) => string;
  readonly consequences: (count: string) => string;
  readonly howTable: (table: string) => string;
  readonly showQuote: string;
  readonly hideQuote: string;
  readonly showMore: (left: string) => string;
  readonly inTable: Readonly<Record<Severity, (table: string, count: string) => string>>;
}
