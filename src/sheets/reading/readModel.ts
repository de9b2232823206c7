import type { Found } from "../../domain/finding";
import type { SteeringModel } from "../../domain/models/steeringModel";
import { steeringModelOf } from "../../domain/models/steeringModelOf";
import type { Settings } from "../../domain/settings";
import type { ReadTables } from "./readAllTables";
import type { ReadSettings } from "./readSettings";

/** The steering model that a workbook has chosen; of an own one, with the rows of Styrmodell in it. */
export function readModel(settings: Settings, { records, leftOut }: ReadTables["modelRows"]): Found<SteeringModel> {
  return steeringModelOf({ settings, rows: records, leftOut: { modelRows: leftOut } });
}

/** The settings with the model's own value where the model has one and the workbook's cell is empty or absent. */
export function withModelsDefaults({ settings, empty }: ReadSettings, model: SteeringModel): Settings {
  return empty.has("recoveryYears") ? { ...settings, recoveryYears: model.recoveryYears } : settings;
}
