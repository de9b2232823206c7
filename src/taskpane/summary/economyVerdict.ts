import type { Light } from "../../domain/light";
import type { RunReport } from "../../run/runReport";
import { type ForecastStanding, forecastStanding } from "../followUp/forecastStanding";

/** How the economy stands as one light, with the counts that decided it. */
export interface EconomyVerdict {
  readonly light: Light;
  readonly blocked: number;
  readonly covered: number;
  readonly overdue: number;
  readonly open: number;
  /** Years of the plan whose frames are more than the money there is. */
  readonly lackingYears: readonly number[];
  readonly standing: ForecastStanding;
  /** True when every deficit could be followed. */
  readonly deficitsAreKnown: boolean;
}

/**
 * The economy's light, which every summary shows before the goals (T3.2-g): red when a forecast may not be submitted
 * (T3.2-a) or a deficit is overdue (T3.2-b); yellow when measures cover a deficit, one is still to be recovered, or the
 * frames are more than the money there is; green only when every unit's forecast may be submitted and every deficit could
 * be followed, else grey. Only the newest period counts.
 */
export function economyVerdict(report: RunReport): EconomyVerdict {
  const { outcome, workbook, findings } = report;
  const standing = forecastStanding(report);
  const lights = standing.units.map((unit) => unit.light);
  const states = outcome.recoveries.map((recovery) => recovery.state);
  const isLost = findings.some(({ finding }) => finding.code === "recovery-not-computed");
  const counts = {
    blocked: countOf(lights, "red"),
    covered: countOf(lights, "yellow"),
    overdue: countOf(states, "overdue"),
    open: countOf(states, "open"),
    lackingYears: outcome.room.filter((room) => room.left < 0).map((room) => room.year),
    standing,
    deficitsAreKnown: !isLost && (workbook.leftOut.yearResults?.length ?? 0) === 0,
  };
  return { ...counts, light: lightOf(counts) };
}

function lightOf(counts: Omit<EconomyVerdict, "light">): Light {
  if (counts.blocked + counts.overdue > 0) return "red";
  if (counts.covered + counts.open + counts.lackingYears.length > 0) return "yellow";
  return counts.standing.allMaySubmit && counts.deficitsAreKnown ? "green" : "grey";
}

function countOf<T>(all: readonly T[], one: T): number {
  return all.filter((other) => other === one).length;
}
