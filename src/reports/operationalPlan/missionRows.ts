import type { MissionPart } from "../../domain/checkFacts";
import type { MissionRow } from "../../domain/planRows";
import type { Citation } from "../../domain/rule";
import type { ReportRow } from "../../sheets/report/reportSheet";
import { PLAN_WORDS } from "../../text/reports/planWords";
import { STATE_WORDS } from "../../text/reports/stateWords";
import { light, words } from "../parts/cells";
import { isAskedFor } from "../parts/isAskedFor";
import type { ReportContext } from "../parts/reportContext";
import { headingRows, row } from "../parts/rows";
import { isInModel } from "../parts/sectionSource";
import { lightOf } from "../parts/statusCell";
import { headerRow } from "../parts/table";
import { MODEL_RULES } from "../shared/modelRules";
import { ofUnit } from "../shared/reportUnits";

export const RULE: Citation = ["T3.1-a", "S3-d", "S3-e"];

const TEXT = PLAN_WORDS.mission;
const PARTS: readonly MissionPart[] = ["idea", "documents", "vision", "partners"];

/**
 * The basic mission's four parts, and a light; one that is not written is said to be missing. In a model that knows basic
 * missions but does not ask for the parts, those that the unit has written; nothing in another model.
 *
 * Source: T3.1-a, S3-d.
 */
export function missionRows(context: ReportContext, unit: string): readonly ReportRow[] {
  const mission = ofUnit(context.workbook.missions, unit)[0];
  if (isAskedFor(context.model, "mission-missing")) return askedRows(context, mission);
  if (mission === undefined || !isInModel(context.model, RULE)) return [];
  const written = PARTS.filter((part) => mission[part]?.trim());
  return written.length === 0 ? [] : partRows(context, written, (part) => mission[part]);
}

function askedRows(context: ReportContext, mission: MissionRow | undefined): readonly ReportRow[] {
  const missing = missingParts(context, mission);
  const status = mission === undefined ? "red" : lightOf(context.results.missions, mission);
  return [
    ...partRows(context, PARTS, (part) => partText(mission, part, missing)),
    row("mission/light", [light(status), words(TEXT.light(missing.length))]),
  ];
}

type PartText = (part: MissionPart) => string | undefined;

function partRows(context: ReportContext, parts: readonly MissionPart[], textOf: PartText): readonly ReportRow[] {
  return [
    ...headingRows("mission", TEXT.heading, MODEL_RULES.mission(context)),
    headerRow("mission", [{ header: TEXT.part }, { header: TEXT.text }]),
    ...parts.map((part) => row(`mission:${part}`, [words(TEXT[part]), words(textOf(part))])),
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
  return missing.includes(part) ? TEXT.missing(STATE_WORDS.missionPart[part]) : TEXT.listed;
}
