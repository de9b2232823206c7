import { unitCycle } from "../../../../src/domain/checks/structure/unitCycle";
import { unitsInCircle } from "../../../../src/domain/checks/structure/unitsInCircle";
import { workbookOf } from "../../workbookOf";
import { foundBy } from "../questionOf";

/** Units as `name>superior`. */
function unitsOf(...links: readonly string[]) {
  return links.map((link) => {
    const [unit = "", parent] = link.split(">");
    return { unit, parent };
  });
}

const circle = (...links: readonly string[]) =>
  unitsInCircle(workbookOf({ units: unitsOf(...links) }).units).map(({ unit }) => unit);

describe("Organisation: ingen enhet är sin egen överordnade", () => {
  it("[WB] finds every unit of the circle, at its Överordnad, and none below it", () => {
    expect(foundBy(unitCycle, { units: unitsOf("A>B", "B>a ", "C>A", "D") })).toEqual([
      { code: "unit-cycle", at: { table: "units", row: 1, column: "parent" }, facts: { unit: "A" } },
      { code: "unit-cycle", at: { table: "units", row: 2, column: "parent" }, facts: { unit: "B" } },
    ]);
  });

  it("[WB] finds a unit that is its own superior, and two circles at once", () => {
    expect(circle("A>A")).toEqual(["A"]);
    expect(circle("X>A", "A>B", "B>C", "C>A", "D>E", "E>D", "Y>E")).toEqual(["A", "B", "C", "D", "E"]);
  });

  it("[WB] finds none in a tree, nor where a superior does not exist", () => {
    expect(circle()).toEqual([]);
    expect(circle("KF", "Nämnd>KF", "Skola>Nämnd", "Förskola>Nämnd", "Lost>Ingen")).toEqual([]);
  });

  it("[A-5] trusts no superior of a unit that two rows name", () => {
    const leftOut = { units: [{ at: { table: "units", row: 3 }, unit: "b" }] } as const;
    expect(foundBy(unitCycle, { units: unitsOf("A>B", "B>A", "C>C"), leftOut }).map(({ facts }) => facts)).toEqual([
      { unit: "C" },
    ]);
  });

  it("[WB] passes 50 000 units in a line once each", () => {
    const line = Array.from({ length: 50_000 }, (_, index) => `E${index}>E${index + 1}`);
    expect(circle(...line)).toEqual([]);
  });
});
