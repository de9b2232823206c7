import type { FactorRow } from "../../domain/goalRows";
import { sameName } from "../../domain/nameKey";
import type { RiskRow } from "../../domain/planRows";
import type { Citation } from "../../domain/rule";
import { COMMON_WORDS } from "../../text/reports/commonWords";
import { CONTROL_WORDS } from "../../text/reports/controlWords";
import { number } from "../parts/cells";
import { COUNT } from "../parts/numberFormats";
import type { ReportContext } from "../parts/reportContext";
import { statusCell } from "../parts/statusCell";
import { type Column, numberColumn, wordColumn } from "../parts/table";

export const RULE: Citation = ["T6-a"];

/** An operational risk with its control. */
export function operationalColumns(context: ReportContext): readonly Column<RiskRow>[] {
  const text = CONTROL_WORDS;
  return [
    ...nameColumns(),
    wordColumn(text.control, ({ control }) => control),
    wordColumn(text.method, ({ method }) => method),
    wordColumn(text.frequency, ({ frequency }) => frequency),
    wordColumn(COMMON_WORDS.responsible, ({ responsible }) => responsible),
    ...valueColumns(context),
    wordColumn(text.result, ({ result }) => result),
  ];
}

/** A strategic risk with the quality factor that it is handled by, and how that stands. */
export function strategicColumns(context: ReportContext): readonly Column<RiskRow>[] {
  const text = CONTROL_WORDS;
  const factorOf = factorLookup(context);
  return [
    ...nameColumns(),
    wordColumn(text.factor, (row) => factorOf(row)?.factor ?? row.factor),
    {
      header: text.factorLight,
      cell: (row) => {
        const factor = factorOf(row);
        return factor === undefined ? undefined : statusCell(context.results.factors, factor);
      },
    },
    { header: "", cell: () => undefined },
    wordColumn(COMMON_WORDS.responsible, ({ responsible }) => responsible),
    ...valueColumns(context),
    wordColumn(text.measure, ({ measure }) => measure),
  ];
}

function nameColumns(): readonly Column<RiskRow>[] {
  return [
    wordColumn(COMMON_WORDS.id, ({ id }) => id),
    wordColumn(CONTROL_WORDS.risk, ({ risk }) => risk),
    wordColumn(CONTROL_WORDS.unit, ({ unit }) => unit ?? COMMON_WORDS.wholeMunicipality),
  ];
}

function valueColumns({ results }: ReportContext): readonly Column<RiskRow>[] {
  return [
    numberColumn(CONTROL_WORDS.probability, ({ probability }) => number(probability, COUNT)),
    numberColumn(CONTROL_WORDS.consequence, ({ consequence }) => number(consequence, COUNT)),
    numberColumn(CONTROL_WORDS.value, ({ at }) => number(results.risks.get(at.row)?.value, COUNT)),
    { header: COMMON_WORDS.light, cell: (row) => statusCell(results.risks, row) },
  ];
}

function factorLookup({ workbook }: ReportContext): (row: RiskRow) => FactorRow | undefined {
  return ({ factor }) => workbook.factors.find(({ id }) => factor !== undefined && sameName(id, factor));
}
