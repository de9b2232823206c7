import { indicatorsTable } from "../../../src/sheets/contract/indicatorTables";
import { PERIODICITY_WORDS } from "../../../src/text/findings/periodicityWords";

describe("The words of Periodicitet", () => {
  it("[WB] are those that the column takes, in its order", () => {
    const { kind } = indicatorsTable.columns.periodicity;
    expect(kind.validation).toMatchObject({ words: Object.values(PERIODICITY_WORDS) });
    for (const [key, word] of Object.entries(PERIODICITY_WORDS)) {
      // The column's kind writes its own keys only, which is what the list's keys are typed to be.
      expect((kind.write as (value: string) => unknown)(key)).toBe(word);
    }
  });
});
