import type { FrameLine } from "../../domain/scenarios/compareScenarios";

/** A unit's line with those of its services; the total, whose `unit` is undefined, has none. */
export interface UnitLines {
  readonly unit: string | undefined;
  readonly line: FrameLine;
  readonly services: readonly (FrameLine & { readonly name: string; readonly isPart: boolean })[];
}

/** The lines of one year, the services under their units, in their order. */
export function linesByUnit(lines: readonly FrameLine[]): readonly UnitLines[] {
  return lines.flatMap((line): readonly UnitLines[] => {
    const { subject } = line;
    if (subject.kind === "service") return [];
    if (subject.kind === "total") return [{ unit: undefined, line, services: [] }];
    const services = lines.flatMap((one) =>
      one.subject.kind === "service" && one.subject.unit === subject.unit
        ? [{ ...one, name: one.subject.service, isPart: one.subject.partOf !== undefined }]
        : [],
    );
    return [{ unit: subject.unit, line, services }];
  });
}
