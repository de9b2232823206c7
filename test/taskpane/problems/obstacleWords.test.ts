import type { AppendObstacle } from "../../../src/sheets/writing/appendObstacle";
import { refusalWords } from "../../../src/taskpane/versions/refusalWords";
import { formatsFor } from "../../../src/text/pane/formatsFor";
import { textsFor } from "../../../src/text/pane/textsFor";

const said = (obstacle: AppendObstacle) =>
  refusalWords({ kind: "obstacle", table: "log", obstacle }, textsFor("sv"), formatsFor("sv", "tkr"));

describe("Why rows can not be written in a table", () => {
  it("names the table, what stands in the way and what to do", () => {
    expect(said({ kind: "protected", sheet: "Loggblad" })).toBe(
      "Bladet Loggblad är skyddat, så Logg kan inte skrivas. Ta bort bladskyddet under Granska och försök igen.",
    );
    expect(said({ kind: "merged", address: "A2:B2" })).toMatch(/^Logg har sammanfogade celler \(A2:B2\)\./);
  });

  it("says of a column that it may be missing or be a formula", () => {
    expect(said({ kind: "columns", headers: ["Nr", "Tid"] })).toBe(
      "Logg saknar kolumner att skriva i, eller har formler där: Nr, Tid. Rätta tabellen och försök igen.",
    );
  });
});
