import { NO_TERMS } from "../../../src/domain/scenarios/scenario";
import { scenariosOf } from "../../../src/domain/scenarios/scenariosOf";
import { inspect } from "../../../src/run/inspect";
import { scenarioServices } from "../../../src/run/scenarios/scenarioServices";
import { differingParts } from "../differingParts";
import { openHosted } from "../hosted";

const services = () => scenarioServices((work) => work());
const PROV = { name: "Prov", isNew: true, description: undefined, terms: [{ ...NO_TERMS, index: 0.01 }] };

async function scenarios() {
  const { report } = await inspect();
  if (!report) throw new Error("the workbook has tables");
  return scenariosOf(report.workbook).map(({ name, terms }) => [name, terms.map(({ index }) => index)]);
}

describe("A-12: scenarios are kept in the workbook", () => {
  it("[A-12] saves, changes and removes a scenario, and reads the same back", async () => {
    openHosted("lindmo");
    const before = await scenarios();
    const { save, remove } = services();
    expect(await save(PROV)).toEqual({ kind: "written" });
    expect(await scenarios()).toEqual([...before, ["Prov", [0.01]]]);
    await save({ ...PROV, isNew: false, terms: [{ ...NO_TERMS, index: 0.02 }] });
    expect(await scenarios()).toEqual([...before, ["Prov", [0.02]]]);
    expect(await save(PROV)).toEqual({ kind: "refused", obstacle: { kind: "taken" } });
    await remove("prov");
    expect(await scenarios()).toEqual(before);
  });

  it("[WB] takes what was saved back, so that every part of the file is as it was", async () => {
    const book = openHosted("lindmo");
    const { save, undo } = services();
    const isTakenBack = async (name: string) => {
      const before = book.save();
      await save({ ...PROV, name });
      const changed = differingParts(before, book.save());
      await undo();
      return changed.length > 0 && differingParts(before, book.save()).length === 0;
    };
    expect(await isTakenBack("Prov")).toBe(true);
    await save(PROV);
    expect(await isTakenBack("Ett till")).toBe(true);
  });

  it("[A-12] changes no setting and no result", async () => {
    const book = openHosted("lindmo");
    const before = (await inspect()).report;
    await services().save(PROV);
    const after = (await inspect()).report;
    expect(after?.workbook.settings).toEqual(before?.workbook.settings);
    expect(after?.outcome.frames).toEqual(before?.outcome.frames);
    expect(book.cell("Scenarier", "A1").value).toBe("Scenario");
  });
});
