import { sameName } from "../../domain/nameKey";
import type { ScenarioTerms } from "../../domain/scenarioRows";
import { changesNothing, NO_TERMS, type Scenario } from "../../domain/scenarios/scenario";
import { scenariosTable } from "../../sheets/contract/scenarioTables";
import type { NumberField, ScenarioField } from "../../text/pane/scenariosTexts";

/** What is typed in each field; empty is as now. */
export type TrialFields = Readonly<Record<ScenarioField, string>>;

/** What is being tried: a saved scenario, or none, and what has been typed over it. */
export interface Trial {
  /** The name of the saved scenario that is tried or changed; undefined starts from now. */
  readonly base: string | undefined;
  readonly fields: TrialFields;
}

/** A trial as it is reckoned with. */
export interface ReadTrial {
  readonly scenario: Scenario;
  /** Fields that are no number within the limits; they count as in the scenario that was started from. */
  readonly unread: readonly NumberField[];
  /** Something differs from the scenario that was started from. */
  readonly isChanged: boolean;
  /** Nothing differs from now. */
  readonly isNow: boolean;
}

export const NUMBER_FIELDS: readonly NumberField[] = ["index", "standardCost", "compensation"];

/** The fields as a saved scenario has them, or empty. */
export function trialOf(saved: Scenario | undefined): Trial {
  const { population, ...terms } = forAll(saved);
  const shown = (field: NumberField) => percentText(terms[field]);
  return {
    base: saved?.name,
    fields: {
      population: population ?? "",
      index: shown("index"),
      standardCost: shown("standardCost"),
      compensation: shown("compensation"),
    },
  };
}

/** Reads what is typed. The scenario's rows for single services are kept as they are. */
export function readTrial({ fields }: Trial, saved: Scenario | undefined): ReadTrial {
  const before = forAll(saved);
  const read = NUMBER_FIELDS.map((field) => [field, readPercent(field, fields[field])] as const);
  const numbers = Object.fromEntries(read.map(([field, value]) => [field, value === "unread" ? before[field] : value]));
  const population = fields.population === "" ? undefined : fields.population;
  const terms: ScenarioTerms = { ...NO_TERMS, ...numbers, population };
  const services = saved?.terms.filter((row) => row.service !== undefined) ?? [];
  return {
    scenario: { name: saved?.name ?? "", terms: [terms, ...services] },
    unread: read.flatMap(([field, value]) => (value === "unread" ? [field] : [])),
    isChanged: !isSame(terms, before),
    isNow: changesNothing(terms) && services.every(changesNothing),
  };
}

/** The limits of a field, as fractions: those of its column in Scenarier. */
export function limitsOf(field: NumberField): { readonly min: number; readonly max: number } {
  const { validation } = scenariosTable.columns[field].kind;
  if (validation?.kind !== "decimal") throw new Error(`${field} has limits`);
  return validation;
}

/** A share as it is typed in a field: 0.015 is `1,5`; nothing is empty. */
export function percentText(share: number | undefined): string {
  return share === undefined ? "" : String(Number((share * 100).toFixed(6))).replace(".", ",");
}

function forAll(saved: Scenario | undefined): ScenarioTerms {
  return saved?.terms.find((row) => row.service === undefined) ?? NO_TERMS;
}

/** `1,5` and `1,5 %` are 0.015; empty is undefined. */
export function readPercent(field: NumberField, typed: string): number | undefined | "unread" {
  const text = typed.trim();
  if (text === "") return undefined;
  const reading = scenariosTable.columns[field].kind.read(text.endsWith("%") ? text : `${text} %`, {
    table: "scenarios",
  });
  return reading.isRead && typeof reading.value === "number" ? reading.value : "unread";
}

function isSame(one: ScenarioTerms, other: ScenarioTerms): boolean {
  return (
    sameName(one.population ?? "", other.population ?? "") &&
    NUMBER_FIELDS.every((field) => one[field] === other[field])
  );
}
