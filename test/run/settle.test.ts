import { createPaneServices } from "../../src/run/paneServices";
import { recalculate } from "../../src/run/recalculate";
import { differingParts } from "./differingParts";
import { openCalculating } from "./hosted";

const SUM_OF_FRAMES = '=SUMIFS(Ramar[Ram],Ramar[Enhet],"Lärandesektionen",Ramar[År],2027)';

describe("Input cells that are formulas over results", () => {
  it("are followed within one run: forecast and frame agree, and a second run writes nothing", async () => {
    const book = await openCalculating("lindmo");
    book.type("Uppföljning", "C7", SUM_OF_FRAMES);
    book.type("Standardkostnader", "D2", 200_000);
    const { report } = await recalculate();
    const frames = report.outcome.frames.filter((frame) => frame.unit === "Lärandesektionen" && frame.year === 2027);
    const sum = frames.reduce((total, frame) => total + frame.frame, 0);
    expect(report.outcome.forecasts[5]?.frame).toBeCloseTo(sum, 6);
    expect((await recalculate()).report.written).toBe("nothing");
  });

  it("that never settle are a finding, after five passes", async () => {
    const book = await openCalculating("lindmo");
    book.type("Uppföljning", "E7", "=E6+F7+1");
    const { report } = await recalculate();
    expect(report.findings.map((found) => found.finding.code)).toContain("results-never-settle");
  });

  it("cost no round trip more where no input is a formula", async () => {
    const book = await openCalculating("lindmo");
    book.type("Uppföljning", "E8", 290_100);
    await recalculate();
    expect(book.requestCount()).toBe(5);
  });

  it("leave the workbook as it was when a later pass fails", async () => {
    const book = await openCalculating("lindmo");
    book.type("Uppföljning", "C7", SUM_OF_FRAMES);
    book.type("Standardkostnader", "D2", 200_000);
    const before = book.save();
    book.host.faults.failAtRequest(9);
    await expect(recalculate()).rejects.toMatchObject({ restored: true });
    expect(differingParts(book.save(), before)).toEqual([]);
  });

  it("are undone together", async () => {
    const book = await openCalculating("lindmo");
    book.type("Uppföljning", "C7", SUM_OF_FRAMES);
    book.type("Standardkostnader", "D2", 200_000);
    const before = book.save();
    const services = createPaneServices();
    await services.recalculate();
    await services.undoLastRun();
    expect(differingParts(book.save(), before)).toEqual([]);
  });
});

describe("A calculated column of the user's in a table of ours", () => {
  it("follows the rows as they come and go", async () => {
    const book = await openCalculating("lindmo");
    await Excel.run(async (context) => {
      const doubled = Array.from({ length: 30 }, () => ["=[@Ram]*2"]);
      context.workbook.tables.getItem("Ramar").columns.add(undefined, [["Dubbel"], ...doubled]);
      await context.sync();
    });
    book.type("Inställningar", "B6", 2);
    await recalculate();
    const table = book.host.model.tables.find((each) => each.name === "Ramar");
    expect(table?.range.bottom).toBe(20);
    expect(book.cell("Ramar", "C3").value).toBe(2028);
    expect(book.cell("Ramar", "L3").value).toBe(Number(book.cell("Ramar", "F3").value) * 2);
    book.type("Inställningar", "B6", 3);
    await recalculate();
    expect(book.cell("Ramar", "L31").value).toBe(Number(book.cell("Ramar", "F31").value) * 2);
  });
});
