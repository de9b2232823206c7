import { restoreAll } from "../../../src/excel/restore";
import { withWorkbook } from "../../../src/excel/session";
import { addMeasure } from "../../../src/run/measures/addMeasure";
import type { NewMeasure } from "../../../src/sheets/measures/newMeasure";
import { differingParts } from "../differingParts";
import { openHosted } from "../hosted";

const RED = { fill: "#FFC7CE", numberFormat: '"■ "@' };
const YELLOW = { fill: "#FFEB9C", numberFormat: '"▲ "@' };

const measure: NewMeasure = {
  unit: "Omsorgssektionen",
  year: 2026,
  measure: "Färre vikarier",
  effect: 1_250,
  fullYearEffect: undefined,
  starts: "2026-09-01",
  kind: "structural",
  responsible: "=Anna",
  decision: undefined,
};

describe("[T3.2-a] Lägg till åtgärd: a measure from the pane", () => {
  it("turns the red forecast yellow when it covers the 1 250 that is missing, in one action with the run", async () => {
    const book = openHosted("lindmo");
    expect(book.cell("Uppföljning", "I8")).toEqual({ value: "Röd", ...RED });
    const added = await addMeasure(measure);
    expect(added.kind).toBe("added");
    expect(book.cell("Uppföljning", "I8")).toEqual({ value: "Gul", ...YELLOW });
    expect(book.cell("Uppföljning", "H8").value).toBe(0);
    const row = ["A8", "B8", "C8", "D8", "E8", "F8", "G8", "H8"].map((cell) => book.cell("Åtgärder", cell).value);
    expect(row).toEqual(["Omsorgssektionen", 2026, "Färre vikarier", 1_250, null, 46_266, "Strukturell", "Föreslagen"]);
  });

  it("writes words that begin with = as text, never as a formula", async () => {
    const book = openHosted("lindmo");
    await addMeasure(measure);
    expect(book.cell("Åtgärder", "J8").value).toBe("=Anna");
    const sheet = book.host.model.sheets.find((each) => each.name === "Åtgärder");
    expect([...(sheet?.cells.values() ?? [])].filter((cell) => cell.formula !== undefined)).toEqual([]);
  });

  it("is taken back whole by what the run remembers", async () => {
    const book = openHosted("lindmo");
    const before = book.save();
    const added = await addMeasure(measure);
    if (added.kind !== "added") throw new Error("It was refused.");
    await withWorkbook((session) => restoreAll(session, added.run.before));
    expect(differingParts(book.save(), before)).toEqual([]);
  });

  it.each([1, 2, 3, 4, 5, 6, 7, 8])("leaves the workbook as it was when request %i fails", async (nth) => {
    const book = openHosted("lindmo");
    const before = book.save();
    book.host.faults.failAtRequest(nth);
    await expect(addMeasure(measure)).rejects.toMatchObject({ name: "WorkbookError", restored: true });
    expect(differingParts(book.save(), before)).toEqual([]);
  });

  it("makes Åtgärder where the workbook has none", async () => {
    const book = openHosted("sjobo-2020");
    const added = await addMeasure({ ...measure, unit: "Familjenämnden", year: 2020 });
    expect(added.kind).toBe("added");
    expect(book.cell("Åtgärder", "D2").value).toBe(1_250);
  });

  it("says which column is missing, and writes nothing", async () => {
    const book = openHosted("lindmo");
    book.type("Åtgärder", "D1", "Effekten");
    const before = book.save();
    const added = await addMeasure(measure);
    expect(added).toEqual({ kind: "refused", obstacle: { kind: "columns", headers: ["Effekt i år"] } });
    expect(differingParts(book.save(), before)).toEqual([]);
  });
});
