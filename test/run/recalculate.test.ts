import { createTemplate } from "../../src/run/createTemplate";
import { recalculate } from "../../src/run/recalculate";
import { differingParts } from "./differingParts";
import { openHosted } from "./hosted";

const GREEN = { fill: "#C6EFCE", numberFormat: '"● "@' };
const RED = { fill: "#FFC7CE", numberFormat: '"■ "@' };

describe("Räkna om: one run reads, computes, writes and colours in place", () => {
  it("writes nothing in a second run on unchanged input, and the file stays byte for byte the same", async () => {
    const book = openHosted("lindmo");
    const before = book.save();
    const { report } = await recalculate();
    expect(report.written).toBe("nothing");
    expect(book.requestCount()).toBe(2);
    expect(differingParts(book.save(), before)).toEqual([]);
  });

  it("[T3.2-a] turns the red forecast green when the section's forecast is lowered to its frame", async () => {
    const book = openHosted("lindmo");
    expect(book.cell("Uppföljning", "I8")).toEqual({ value: "Röd", ...RED });
    book.type("Uppföljning", "E8", 290_100);
    const { report } = await recalculate();
    expect(book.cell("Uppföljning", "I8")).toEqual({ value: "Grön", ...GREEN });
    expect(book.cell("Uppföljning", "F8").value).toBe(0);
    expect(report.findings.map((found) => found.finding.code)).not.toContain("forecast-needs-measures");
  });

  it("needs five round trips, whether one cell changes or every frame does", async () => {
    const one = openHosted("lindmo");
    one.type("Uppföljning", "E8", 290_100);
    await recalculate();
    expect(one.requestCount()).toBe(5);
    const all = openHosted("lindmo");
    all.type("Inställningar", "B5", 2026);
    await recalculate();
    expect(all.requestCount()).toBeLessThanOrEqual(5);
  });

  it("never touches a column of the user's own beside ours", async () => {
    const book = openHosted("lindmo");
    book.type("Ramar", "L1", "Min anteckning");
    book.type("Ramar", "L2", "fråga Anna");
    book.type("Uppföljning", "K8", "=E8-C8");
    book.type("Befolkning", "D10", 700);
    await recalculate();
    expect(book.cell("Ramar", "L2").value).toBe("fråga Anna");
  });

  it("writes text of the user's that begins with = as text, never as a formula", async () => {
    const book = openHosted("lindmo");
    book.type("Verksamheter", "A2", "'=Förskola");
    await recalculate();
    const sheet = book.host.model.sheets.find((each) => each.name === "Ramar");
    const formulas = [...(sheet?.cells.values() ?? [])].filter((cell) => cell.formula !== undefined);
    expect(formulas).toEqual([]);
  });
});

describe("A run is all or nothing", () => {
  const change = (book: ReturnType<typeof openHosted>) => {
    book.type("Uppföljning", "E8", 290_100);
    book.type("Inställningar", "B6", 2);
    book.type("Årsresultat", "D4", 342_000);
  };

  it.each([1, 2, 3, 4, 5])("leaves the workbook as it was when request %i of the run fails halfway", async (nth) => {
    const book = openHosted("lindmo");
    change(book);
    const before = book.save();
    book.host.faults.failAtRequest(nth);
    await expect(recalculate()).rejects.toMatchObject({ name: "WorkbookError", restored: true });
    expect(differingParts(book.save(), before)).toEqual([]);
  });

  it("can be run again after a failure, with the result of an undisturbed run", async () => {
    const disturbed = openHosted("lindmo");
    change(disturbed);
    disturbed.host.faults.failAtRequest(4);
    await expect(recalculate()).rejects.toThrow();
    await recalculate();
    const disturbedFile = disturbed.save();
    const undisturbed = openHosted("lindmo");
    change(undisturbed);
    await recalculate();
    expect(differingParts(disturbedFile, undisturbed.save())).toEqual([]);
  });

  it("stops at a cancel and leaves the workbook as it was", async () => {
    const book = openHosted("lindmo");
    change(book);
    const before = book.save();
    const cancel = new AbortController();
    const onProgress = ({ step }: { step: string }) => {
      if (step === "write") cancel.abort();
    };
    await expect(recalculate({ signal: cancel.signal, onProgress })).rejects.toMatchObject({ name: "AbortError" });
    expect(differingParts(book.save(), before)).toEqual([]);
  });
});

describe("Skapa mall", () => {
  it("makes every table of the contract once, and a second time none", async () => {
    const book = openHosted("sjobo-2020");
    const made = await createTemplate();
    expect(made).toContain("Uppföljning");
    expect(made).not.toContain("Befolkning");
    expect(await createTemplate()).toEqual([]);
    expect(book.host.model.tables.map((table) => table.name)).toContain("Återhämtning");
  });

  it("gives a sheet of its own another name when the user already has one of that name", async () => {
    const book = openHosted("sjobo-2020");
    await Excel.run(async (context) => {
      context.workbook.worksheets.add("Mål").getRange("A1").values = [["mina egna mål"]];
      await context.sync();
    });
    await createTemplate();
    expect(book.cell("Mål", "A1").value).toBe("mina egna mål");
    expect(book.cell("Mål (2)", "A1").value).toBe("Id");
  });
});
