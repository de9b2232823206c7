import { formatPeriod } from "../domain/period";
import { bridgeJson } from "./bridgeJson";
import { orNull } from "./orNull";
import { planJson } from "./planJson";
import type { LocatedFinding, RunReport } from "./runReport";

/**
 * A run as the contract's JSON: amounts unrounded in the workbook's unit, lights in English, `null` for what is not known.
 * Adding keys is free, changing what is there is not; `version` then becomes 2.
 */
export function resultJson({ outcome, workbook, findings, ignored }: RunReport) {
  return {
    version: 1,
    settings: orNull(outcome.settings),
    frames: outcome.frames.map((frame) =>
      orNull({
        unit: frame.unit,
        service: frame.service,
        year: frame.year,
        frame: frame.frame,
        standardCostFrame: frame.standardCostFrame,
        ambition: frame.ambition,
        previousFrame: frame.previousFrame,
        volumeEffect: frame.volumeEffect,
        priceEffect: frame.priceEffect,
        ambitionEffect: frame.ambitionEffect,
        change: frame.change,
        partOf: frame.partOf,
      }),
    ),
    frameTerms: outcome.frameTerms.map(({ explanation: _, ...term }) => orNull(term)),
    frameSums: outcome.frameSums.map(orNull),
    bridges: bridgeJson({ workbook, outcome }),
    room: outcome.room,
    forecasts: outcome.forecasts.map(({ at: _, period, ...forecast }) =>
      orNull({ ...forecast, period: formatPeriod(period) }),
    ),
    yearResults: outcome.yearResults.map(({ at: _, ...result }) => result),
    recoveries: outcome.recoveries.map(({ at: _, ...recovery }) => recovery),
    indicators: outcome.indicators.map(({ at: _, period, ...indicator }) =>
      orNull({ ...indicator, period: period && formatPeriod(period) }),
    ),
    factors: outcome.factors.map(({ at: _, ...factor }) => factor),
    goals: outcome.goals.map(({ at: _, ...goal }) => goal),
    activities: outcome.activities.map(({ at: _, ...activity }) => activity),
    ...planJson({ outcome, workbook }),
    findings: findings.map(findingJson),
    ignored: ignored.map(({ finding, reason, by, date }) => ({
      ...findingJson(finding),
      ...orNull({ reason, by, date }),
    })),
  };
}

function findingJson({ finding, severity, rules, source, table, row, column, place, message }: LocatedFinding) {
  return orNull({
    code: finding.code,
    severity,
    rule: rules[0].id,
    rules: rules.map(({ id }) => id),
    ...(source !== undefined && { source }),
    table,
    row,
    column,
    address: place?.address,
    message,
  });
}
