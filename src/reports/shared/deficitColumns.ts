import type { Recovery } from "../../domain/outcome";
import type { BalanceDeficit } from "../../domain/planOutcome";
import type { Citation } from "../../domain/rule";
import { COMMON_WORDS } from "../../text/reports/commonWords";
import { ECONOMY_WORDS } from "../../text/reports/economyWords";
import { STATE_WORDS } from "../../text/reports/stateWords";
import { light, number } from "../parts/cells";
import { YEAR } from "../parts/numberFormats";
import type { ReportContext } from "../parts/reportContext";
import { type Column, numberColumn, wordColumn } from "../parts/table";

export const RULE: Citation = ["T3.2-b", "A-1", "A-2", "KL11:12"];

type Deficit = Recovery | BalanceDeficit;

/** The columns that a deficit can be shown in: a unit's own, or the municipality's; the two never stand in one table. */
export function deficitColumns({ money }: ReportContext) {
  const text = ECONOMY_WORDS.deficit;
  return {
    from: wordColumn(text.from, ({ originYear }) => String(originYear)),
    deficit: numberColumn(money.header(text.deficit), ({ deficit }) => money.amount(deficit)),
    recovered: numberColumn(money.header(text.recovered), ({ recovered }) => money.amount(recovered)),
    exempted: numberColumn(money.header(text.exempted), ({ exempted }) => money.amount(exempted)),
    remaining: numberColumn(money.header(text.remaining), ({ remaining }) => money.amount(remaining)),
    due: numberColumn(text.due, ({ dueYear }) => number(dueYear, YEAR)),
    state: wordColumn(COMMON_WORDS.state, ({ state }) => STATE_WORDS.recovery[state]),
    status: { header: COMMON_WORDS.light, cell: ({ status }: Deficit) => light(status) },
  } as const satisfies Record<string, Column<Deficit>>;
}

/** What is said when no deficit is shown: that there is none, or that no closed year is known. */
export function noDeficits({ outcome }: ReportContext): string {
  return outcome.yearResults.length === 0 ? ECONOMY_WORDS.deficit.empty : ECONOMY_WORDS.deficit.none;
}
