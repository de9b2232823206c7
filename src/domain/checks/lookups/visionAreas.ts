import { firstRows } from "../../groupRows";
import { nameKey } from "../../nameKey";
import type { Workbook } from "../../rows";
import type { Citation } from "../../rule";
import { isWritten } from "../isWritten";
import { listedParts } from "./listedParts";

export const RULE: Citation = ["Ti-c"];

/**
 * The areas of the vision: those of Inställningar (Visionsområden), else those that the goals name, in that order and each
 * once. Semicolons stand between areas; a comma may be part of a name.
 *
 * Source: Ti-c. @example "Lärande; Trygghet, hälsa och omsorg" // two areas
 */
export function visionAreas({ settings, goals }: Pick<Workbook, "settings" | "goals">): readonly string[] {
  const texts = isWritten(settings.visionAreas) ? [settings.visionAreas] : goals.map((goal) => goal.visionArea ?? "");
  const areas = texts.flatMap((text) => text.split(";").map((area) => area.trim())).filter(isWritten);
  return [...firstRows(areas, nameKey).values()];
}

/**
 * The areas (`nameKey`) that a goal's Visionsområde may name: the whole, its parts between semicolons, and between commas.
 *
 * Source: Ti-c. @example namedAreas("Lärande, Trygghet").has("trygghet") // true
 */
export function namedAreas(text: string | undefined): ReadonlySet<string> {
  return new Set([...(text ?? "").split(";"), ...listedParts(text)].map(nameKey));
}
