import type { MissionPart } from "../../domain/checkFacts";
import type { MissionRow } from "../../domain/planRows";
import type { Citation } from "../../domain/rule";
import type { ReportRow } from "../../sheets/report/reportSheet";
import { PLAN_WORDS } from "../../text/reports/planWords";
import { STATE_WORDS } from "../../text/reports/stateWords";
import { light, words } from "../parts/cells";
import { isAskedFor } from "../parts/citationText";
import type { ReportContext } from "../parts/reportContext";
import { headingRows, row } from "../parts/rows";
import { lightOf } from "../parts/statusCell";
import { headerRow } from "../parts/table";
import { MODEL_RULES } from "../shared/modelRules";
import { ofUnit } from "../shared/reportUnits";

export const RULE: Citation = ["T3.1-a"];

const PARTS: readonly MissionPart[] = ["idea", "documents", "vision", "partners"];

/**
 * The basic mission's four parts; one that is not written is said to be missing. Nothing in a model that does not ask for
 * them, unless the unit has written them. Source: T3.1-a.
 */
export function missionRows(context: ReportContext, unit: string): readonly ReportRow[] {
  const mission = ofUnit(context.workbook.missions, unit)[0];
  if (mission === undefined && !isAskedFor(context.model, "mission-missing")) return [];
  const text = PLAN_WORDS.mission;
  const missing = missingParts(context, mission);
  const status = mission === undefined ? "red" : lightOf(context.results.missions, mission);
  return [
    ...headingRows("mission", text.heading, MODEL_RULES.mission(context)),
    headerRow("mission", [{ header: text.part }, { header: text.text }]),
    ...PARTS.map((part) => row(`mission:${part}`, [words(text[part]), words(partText(mission, part, missing))])),
    row("mission/light", [light(status), words(text.light(missing.length))]),
  ];
}

function missingParts({ results, workbook }: ReportContext, mission: MissionRow | undefined): readonly MissionPart[] {
  if (mission === undefined) return PARTS;
  const found = results.missions.get(mission.at.row)?.missing;
  const listed = ofUnit(workbook.steeringDocuments, mission.unit).length > 0;
  return found ?? PARTS.filter((part) => !mission[part] && !(part === "documents" && listed));
}

function partText(mission: MissionRow | undefined, part: MissionPart, missing: readonly MissionPart[]): string {
  const written = mission?.[part]?.trim();
  if (written) return written;
  return missing.includes(part) ? PLAN_WORDS.mission.missing(STATE_WORDS.missionPart[part]) : PLAN_WORDS.mission.listed;
}
