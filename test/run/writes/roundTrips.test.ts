import { withWorkbook } from "../../../src/excel/session";
import { asWritten } from "../../../src/excel/writtenText";
import { createTemplate } from "../../../src/run/createTemplate";
import { createPaneServices } from "../../../src/run/paneServices";
import { recalculate } from "../../../src/run/recalculate";
import { record } from "../../../src/run/versions/versionServices";
import { CONTRACT } from "../../../src/sheets/contract/contract";
import { excelName } from "../../../src/sheets/contract/table";
import { type Hosted, openHosted } from "../hosted";
import { ACTIONS } from "./actions";

jest.setTimeout(300_000);

const GROWN = ["Åtgärder", "Scenarier", "Logg", "Versioner", excelName(CONTRACT.ignoredFindings)];

/** Makes tables longer with copies of their last row; a first column of numbers goes on counting. */
async function grow(book: Hosted, names: readonly string[], rows: number): Promise<void> {
  for (const name of names) {
    const range = book.host.model.tables.find((table) => table.name === name)?.range;
    if (!range) throw new Error(name);
    await withWorkbook(async ({ context, sync }) => {
      const table = context.workbook.tables.getItem(name);
      const last = table.worksheet.getRangeByIndexes(range.bottom, range.left, 1, range.right - range.left + 1);
      last.load({ values: true });
      await sync();
      const [cells = []] = last.values;
      const body = Array.from({ length: rows }, (_, row) =>
        cells.map((cell, column) => (column === 0 && typeof cell === "number" ? cell + row : asWritten(cell))),
      );
      table.worksheet.getRangeByIndexes(range.bottom, range.left, rows, range.right - range.left + 1).values = body;
      table.resize(
        table.worksheet.getRangeByIndexes(
          range.top,
          range.left,
          range.bottom - range.top + rows,
          range.right - range.left + 1,
        ),
      );
      await sync();
    });
  }
}

const named = (name: string) => {
  const found = ACTIONS.find((one) => one.name === name);
  if (!found) throw new Error(name);
  return found;
};

async function started(): Promise<Hosted> {
  const book = openHosted("lindmo");
  await createTemplate();
  await record({ what: "keep", version: "Budget KF", by: "Anna Berg", comment: "" }, new Date(2026, 10, 22));
  book.type("Årsresultat", "D2", Number(book.cell("Årsresultat", "D2").value) * 1000);
  const services = createPaneServices();
  await services.recalculate();
  await named("ignore").act(services);
  await named("restore ignored").act(services);
  await named("scenario save").act(services);
  await named("measure").act(services);
  return book;
}

describe("Round trips of what the pane writes", () => {
  it("do not grow with the rows that stand there: a hundred times as many cost the same", async () => {
    const start = (await started()).save();
    const counts = async (rows: number) => {
      const found: (readonly [string, number, number])[] = [];
      for (const one of ACTIONS.filter(
        ({ name }) => !["record startLog", "record unlock", "restore ignored"].includes(name),
      )) {
        const book = openHosted(start);
        await grow(book, GROWN, rows);
        await one.prepare?.();
        const services = createPaneServices();
        const before = book.requestCount();
        await one.act(services);
        const acted = book.requestCount();
        await one.undo(services);
        found.push([one.name, acted - before, book.requestCount() - acted]);
      }
      return found;
    };
    expect(await counts(500)).toEqual(await counts(5));
  });

  it("of a run are at most one more with ten thousand rows in Logg", async () => {
    const start = (await started()).save();
    const requests = async (rows: number) => {
      const book = openHosted(start);
      await grow(book, ["Logg"], rows);
      book.type("Uppföljning", "E8", 290_100);
      const before = book.requestCount();
      const { report } = await recalculate();
      expect(report.written).not.toBe("nothing");
      return book.requestCount() - before;
    };
    await requests(2);
    expect(await requests(10_000)).toBeLessThanOrEqual((await requests(2)) + 1);
  });

  it("of a run are the same with twenty versions kept, which it does not read", async () => {
    const start = (await started()).save();
    const run = async (versions: number) => {
      const book = openHosted(start);
      for (let number = 1; number <= versions; number += 1) {
        await record({ what: "keep", version: `V${number}`, by: "Anna Berg", comment: "" }, new Date(2026, 10, 22));
      }
      book.type("Uppföljning", "E8", 290_100);
      const before = book.requestCount();
      await recalculate();
      return book.requestCount() - before;
    };
    expect(await run(20)).toBe(await run(1));
  });
});
