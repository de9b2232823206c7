import { type Finding, type Found, finding } from "../finding";
import type { Workbook } from "../rows";
import type { Citation } from "../rule";
import { applyModelRows } from "./applyModelRows";
import { modelToRows } from "./modelToRows";
import type { SteeringModel } from "./steeringModel";
import { STEERING_MODELS } from "./steeringModels";

export const RULE: Citation = ["WB", "A-5"];

/** What the model is decided by: the settings, and the rows of Styrmodell. */
export interface ModelQuestion {
  readonly settings: Pick<Workbook["settings"], "model" | "baseModel">;
  readonly rows: Workbook["modelRows"];
  readonly leftOut: Pick<Workbook["leftOut"], "modelRows">;
}

/**
 * The steering model that holds in a workbook. Egen is the model that it starts from (Utgår från) with the rows of the
 * table Styrmodell in it; any other is as its document says, whatever the table.
 *
 * | Del | Namn | Värde | Tillägg | Källa |
 * |---|---|---|---|---|
 * | Nivå, Perspektiv, Plannivå | the name, rows from the top | | | |
 * | Måltyp | the type's name | step, 1 at the top | `övergripande`, `ska bidra uppåt` | |
 * | Plan | the plan's name | years | who decides it | |
 * | Händelse | the event | `juni`, `ungefär januari, september`, `3 gånger per år`, empty once | `Slag; Fas; Mottagare` | paragraph |
 * | Ord | Enhet, Övergripande mål, Mål, Faktor, Uppdrag, Plan | singular | plural | |
 * | Regel | Mål räknas samman uppåt, Återhämtningstid, År mellan nya planer | Ja/Nej, years | | |
 * | Kontroll | the check's name (`CHECK_NAMES`) | Fel, Råd, Av | | paragraph |
 * | Begrepp | the term | its meaning, empty takes it out | | paragraph |
 *
 * Rows of Nivå to Händelse take the place of the base's whole part (one row `Inga` empties it); the
 * others change only what they name. A row that can not be read is a `model-row-unreadable`, and the base's stands; checks
 * that need the whole part are then off. Styrmodell with rows that change another model is `model-table-unused`.
 *
 * @example steeringModelOf({ settings: { model: "lerum", … }, rows: [], leftOut: {} }).value.planLevels // ["Kommunstyrelse"]
 */
export function steeringModelOf({ settings, rows, leftOut }: ModelQuestion): Found<SteeringModel> {
  if (settings.model !== "egen") {
    const model = STEERING_MODELS[settings.model];
    return { value: model, findings: unusedRows(model, rows) };
  }
  const own = applyModelRows(STEERING_MODELS[settings.baseModel], rows, leftOut.modelRows);
  return { ...own, value: { ...own.value, id: "egen", name: "Egen" } };
}

/** Rows that would change a model that does not take them: somebody means them to count. */
function unusedRows(model: SteeringModel, rows: ModelQuestion["rows"]): readonly Finding[] {
  const { value } = applyModelRows(model, rows);
  const isSame = JSON.stringify(modelToRows(value)) === JSON.stringify(modelToRows(model));
  return isSame ? [] : [finding("model-table-unused", { table: "modelRows" }, { model: model.name })];
}
