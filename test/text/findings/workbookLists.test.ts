import { calendarTable } from "../../../src/sheets/contract/calendarTables";
import { indicatorsTable } from "../../../src/sheets/contract/indicatorTables";
import { CALENDAR_KIND_WORDS, PERIODICITY_WORDS, PHASE_WORDS } from "../../../src/text/findings/workbookLists";

describe("words of the workbook's lists", () => {
  it.each([
    ["Periodicitet", indicatorsTable.columns.periodicity, PERIODICITY_WORDS],
    ["Slag", calendarTable.columns.kind, CALENDAR_KIND_WORDS],
    ["Fas", calendarTable.columns.phase, PHASE_WORDS],
  ] as const)("[WB] are those that the column %s takes, in its order", (header, column, words) => {
    expect(column.header).toBe(header);
    expect(column.kind.validation).toMatchObject({ words: Object.values(words) });
    for (const [key, word] of Object.entries(words)) {
      // Each column's kind writes its own keys only, which is what the list's keys are typed to be.
      expect((column.kind.write as (value: string) => unknown)(key)).toBe(word);
    }
  });
});
