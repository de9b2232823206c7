import type { Light } from "../../domain/light";
import type { Outcome } from "../../domain/outcome";
import { unitForecasts } from "../followUp/unitForecasts";

/** How the economy stands as one light, with the counts that decided it. */
export interface EconomyVerdict {
  readonly light: Light;
  readonly blocked: number;
  readonly covered: number;
  readonly overdue: number;
  readonly open: number;
  /** Years of the plan whose frames are more than the money there is. */
  readonly lackingYears: readonly number[];
}

/**
 * The economy's light, which every summary shows before the goals (T3.2-g): red when a forecast may not be submitted
 * (T3.2-a) or a deficit is overdue (T3.2-b); yellow when measures cover a deficit, one is still to be recovered, or the
 * frames are more than the money there is; grey when no forecast can be judged. Only each unit's latest period counts.
 */
export function economyVerdict(outcome: Outcome): EconomyVerdict {
  const latest = unitForecasts(outcome.forecasts).map((unit) => unit.latest.status);
  const states = outcome.recoveries.map((recovery) => recovery.state);
  const counts = {
    blocked: countOf(latest, "red"),
    covered: countOf(latest, "yellow"),
    overdue: countOf(states, "overdue"),
    open: countOf(states, "open"),
    lackingYears: outcome.room.filter((room) => room.left < 0).map((room) => room.year),
  };
  return { ...counts, light: lightOf(counts, latest.includes("green")) };
}

function lightOf(counts: Omit<EconomyVerdict, "light">, someForecastIsGreen: boolean): Light {
  if (counts.blocked + counts.overdue > 0) return "red";
  if (counts.covered + counts.open + counts.lackingYears.length > 0) return "yellow";
  return someForecastIsGreen ? "green" : "grey";
}

function countOf<T>(all: readonly T[], one: T): number {
  return all.filter((other) => other === one).length;
}
