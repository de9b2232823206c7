import { firstRows } from "../groupRows";
import { nameKey, rowKey } from "../nameKey";
import type { Workbook } from "../rows";
import type { Citation } from "../rule";
import type { ServiceRow } from "../structureRows";
import type { BridgePart } from "./bridge";

export const RULE: Citation = ["A-11"];

/** The inputs with what belongs to one part taken from another set of inputs. */
type Substitution = (inputs: Workbook, after: Workbook) => Workbook;

/**
 * What each part takes from the later inputs: volume is Befolkning, Målgrupper, Volymer and the scenario; share is
 * Andel and Kompensationsgrad; price the rest of Standardkostnader; index is Prisindex and which index is followed; ambition
 * all of Ambitioner but Slag Teknisk; technical all that is left: Basramar, Slag Teknisk, Verksamheter, the settings.
 */
export const SUBSTITUTIONS: Readonly<Record<BridgePart, Substitution>> = {
  volume: (inputs, after) => {
    const { population, targetGroups, volumes } = after;
    const leftOut = withLeftOut(inputs, after, ["population", "targetGroups", "volumes"]);
    const settings = { ...inputs.settings, scenario: after.settings.scenario };
    return { ...inputs, population, targetGroups, volumes, settings, leftOut };
  },
  share: (inputs, after) => {
    const costs = firstRows(after.standardCosts, costKey);
    return {
      ...inputs,
      standardCosts: inputs.standardCosts.map((row) => ({
        ...row,
        share: costs.get(costKey(row))?.share ?? row.share,
      })),
      services: servicesWith(inputs, after, ({ compensation }) => ({ compensation })),
    };
  },
  price: (inputs, after) => ({
    ...inputs,
    standardCosts: after.standardCosts,
    leftOut: withLeftOut(inputs, after, ["standardCosts"]),
  }),
  index: (inputs, after) => ({
    ...inputs,
    priceIndexes: after.priceIndexes,
    services: servicesWith(inputs, after, ({ index }) => ({ index })),
    settings: { ...inputs.settings, index: after.settings.index },
    leftOut: withLeftOut(inputs, after, ["priceIndexes"]),
  }),
  ambition: (inputs, after) => ({
    ...inputs,
    ambitions: [
      ...after.ambitions.filter(({ kind }) => kind !== "technical"),
      ...inputs.ambitions.filter(({ kind }) => kind === "technical"),
    ],
    leftOut: withLeftOut(inputs, after, ["ambitions"]),
  }),
  technical: (_, after) => after,
};

function costKey({ service, group, year }: Workbook["standardCosts"][number]): string {
  return rowKey(service, group, year);
}

function servicesWith(
  { services }: Workbook,
  after: Workbook,
  take: (row: ServiceRow) => Partial<ServiceRow>,
): readonly ServiceRow[] {
  const later = firstRows(after.services, (row) => nameKey(row.service));
  return services.map((row) => {
    const own = later.get(nameKey(row.service));
    return own ? { ...row, ...take(own) } : row;
  });
}

/** Rows that were left out follow their table. */
function withLeftOut(
  inputs: Workbook,
  after: Workbook,
  tables: readonly (keyof Workbook["leftOut"])[],
): Workbook["leftOut"] {
  const taken = Object.fromEntries(tables.map((table) => [table, after.leftOut[table] ?? []]));
  return { ...inputs.leftOut, ...taken };
}
