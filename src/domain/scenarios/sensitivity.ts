import { allocate } from "../allocation/allocate";
import { firstRows } from "../groupRows";
import { nameKey, sameName } from "../nameKey";
import type { Workbook } from "../rows";
import type { Citation } from "../rule";
import { addPersons } from "./addPersons";
import { applyScenario } from "./applyScenario";
import { compareAmount } from "./comparedAmount";
import { NO_TERMS } from "./scenario";

export const RULE: Citation = ["A-12", "T3.2-c", "A-5", "A-6"];

/** The one thing that is changed. */
export type Stimulus =
  /** One percentage point more each year from the budget year. */
  | { readonly kind: "index" }
  /** One per cent dearer. */
  | { readonly kind: "standardCost" }
  /** One percentage point more of every service's own Kompensationsgrad. */
  | { readonly kind: "compensation" }
  /** Ten persons more in a target group, from the budget year. */
  | { readonly kind: "persons"; readonly group: string };

/** What a stimulus does to the sum of a unit's frames, or of all (`unit` undefined), in a year. */
export interface SensitivityEffect {
  readonly unit: string | undefined;
  readonly year: number;
  /** In the workbook's unit, unrounded; undefined when a sum is not complete. */
  readonly effect: number | undefined;
}

export interface Sensitivity {
  readonly stimulus: Stimulus;
  readonly effects: readonly SensitivityEffect[];
}

const ONE_PER_CENT = 0.01;
const TEN_PERSONS = 10;

/**
 * What one per cent and ten persons do to the frames of every unit and in all, per year: the frames are reckoned anew with one
 * thing changed, and compared with those of now. Target groups without a standard cost move nothing and are left out.
 *
 * Source: A-12, T3.2-c, A-5. In the workbook's unit, unrounded.
 */
export function sensitivity(workbook: Workbook): readonly Sensitivity[] {
  const now = allocate(workbook).value.frameSums;
  return stimuliOf(workbook).map(({ stimulus, changed }) => {
    const then = allocate(changed).value.frameSums;
    const effects = now.map(({ unit, year, frame, complete }) => {
      const other = then.find((sum) => sum.year === year && sum.unit === unit);
      const isKnown = complete && other?.complete === true;
      return { unit, year, effect: isKnown ? compareAmount(frame, other.frame).difference : undefined };
    });
    return { stimulus, effects };
  });
}

interface Stimulated {
  readonly stimulus: Stimulus;
  readonly changed: Workbook;
}

function stimuliOf(workbook: Workbook): readonly Stimulated[] {
  const groups = [...firstRows(workbook.targetGroups, (row) => nameKey(row.group)).values()];
  const priced = groups.filter(({ group }) => workbook.standardCosts.some((row) => sameName(row.group, group)));
  const all = (terms: object) => applyScenario(workbook, { name: "", terms: [{ ...NO_TERMS, ...terms }] });
  return [
    { stimulus: { kind: "index" }, changed: all({ index: ONE_PER_CENT }) },
    { stimulus: { kind: "standardCost" }, changed: all({ standardCost: ONE_PER_CENT }) },
    { stimulus: { kind: "compensation" }, changed: moreCompensation(workbook) },
    ...priced.map(
      (row): Stimulated => ({
        stimulus: { kind: "persons", group: row.group },
        changed: addPersons(workbook, row, TEN_PERSONS),
      }),
    ),
  ];
}

function moreCompensation(workbook: Workbook): Workbook {
  const terms = workbook.services.map((row) => ({
    ...NO_TERMS,
    service: row.service,
    compensation: (row.compensation ?? 1) + ONE_PER_CENT,
  }));
  return applyScenario(workbook, { name: "", terms });
}
