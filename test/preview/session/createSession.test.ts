import { createHost } from "../../../src/host/host";
import { addTable } from "../../../src/host/model/addTable";
import { getCell } from "../../../src/host/model/cells";
import { createWorkbook } from "../../../src/host/model/createWorkbook";
import { parseInput } from "../../../src/preview/input/parseInput";
import { createSession } from "../../../src/preview/session/createSession";

function openEmpty() {
  const workbook = createWorkbook();
  const sheet = workbook.sheets[0];
  if (sheet === undefined) throw new Error("A workbook has at least one sheet.");
  const session = createSession(createHost(workbook));
  const type = (row: number, column: number, text: string) => {
    const { numberFormat } = workbook.styles.get(getCell(sheet, row, column)?.style ?? 0);
    return session.edit(sheet.id, [{ row, column, input: parseInput(text, numberFormat, false) }]);
  };
  const held = (row: number, column: number) => getCell(sheet, row, column);
  const formatOf = (row: number, column: number) => workbook.styles.get(held(row, column)?.style ?? 0).numberFormat;
  return { workbook, sheet, session, type, held, formatOf };
}

describe("createSession: edits in the grid", () => {
  it("gives the cell what was typed and the format that typing gives", () => {
    const { type, held, formatOf } = openEmpty();
    type(0, 0, "2,1 %");
    expect(held(0, 0)?.value).toBe(0.021);
    expect(formatOf(0, 0)).toBe("0.0%");
  });

  it("keeps as text what English would read as a number or a formula", () => {
    const { type, held } = openEmpty();
    type(0, 0, "1.5");
    type(1, 0, "- minska vikarier");
    type(2, 0, "'007");
    expect([0, 1, 2].map((row) => held(row, 0)?.value)).toEqual(["1.5", "- minska vikarier", "007"]);
    expect([0, 1, 2].map((row) => held(row, 0)?.formula)).toEqual([undefined, undefined, undefined]);
  });

  it("takes an edit back with its format, and makes it again", () => {
    const { session, type, held, formatOf } = openEmpty();
    type(0, 0, "100");
    type(0, 0, "2026-03-01");
    session.undo();
    expect([held(0, 0)?.value, formatOf(0, 0)]).toEqual([100, "General"]);
    session.undo();
    expect(held(0, 0)).toBeUndefined();
    expect(session.canUndo).toBe(false);
    session.redo();
    session.redo();
    expect([held(0, 0)?.value, formatOf(0, 0)]).toEqual([46_082, "yyyy-mm-dd"]);
  });

  it("takes back many cells at once", () => {
    const { session, sheet, held } = openEmpty();
    const edits = [0, 1, 2].map((row) => ({ row, column: row, input: { value: row + 1 } }));
    session.edit(sheet.id, edits);
    expect([0, 1, 2].map((row) => held(row, row)?.value)).toEqual([1, 2, 3]);
    session.undo();
    expect([0, 1, 2].map((row) => held(row, row))).toEqual([undefined, undefined, undefined]);
  });

  it("shrinks a table again that typing below it made grow", () => {
    const { workbook, sheet, session, type } = openEmpty();
    type(0, 0, "Enhet");
    type(1, 0, "Lärande");
    addTable(workbook, sheet, { range: { top: 0, left: 0, bottom: 1, right: 0 } });
    type(2, 0, "Omsorg");
    expect(workbook.tables[0]?.range.bottom).toBe(2);
    session.undo();
    expect(workbook.tables[0]?.range.bottom).toBe(1);
  });

  it("gives the row below a table the looks above, and takes them back with it", () => {
    const { workbook, sheet, session, type, held, formatOf } = openEmpty();
    ["Index", "Förändring"].forEach((header, column) => void type(0, column, header));
    type(1, 0, "PKV");
    type(1, 1, "2,1 %");
    addTable(workbook, sheet, { range: { top: 0, left: 0, bottom: 1, right: 1 } });
    type(2, 1, "2,55 %");
    expect([held(2, 1)?.value, formatOf(2, 1)]).toEqual([0.0255, "0.0%"]);
    session.undo();
    expect([held(2, 0), held(2, 1)]).toEqual([undefined, undefined]);
    session.redo();
    expect([held(2, 1)?.value, formatOf(2, 1), workbook.tables[0]?.range.bottom]).toEqual([0.0255, "0.0%", 2]);
  });

  it("refuses an edit on a protected sheet in words, and leaves the cell as it was", () => {
    const { sheet, session, type, held } = openEmpty();
    type(0, 0, "100");
    sheet.protection = { protected: true, options: {} };
    expect(type(0, 0, "2,1 %")?.message).toBe("Bladet Blad1 är skyddat. Ta bort skyddet i Excel för att ändra cellen.");
    expect(held(0, 0)).toMatchObject({ value: 100, style: 0 });
    expect(session.canUndo).toBe(true);
  });

  it("is changed after an edit until it is saved", () => {
    const { session, type } = openEmpty();
    expect(session.isChanged).toBe(false);
    type(0, 0, "1");
    expect(session.isChanged).toBe(true);
    session.noteSaved();
    expect(session.isChanged).toBe(false);
  });

  it("tells the selection apart from a change of the content", () => {
    const { sheet, session, type } = openEmpty();
    type(0, 0, "1");
    const before = [session.version(), session.contentVersion()];
    session.select(sheet.id, { top: 3, left: 0, bottom: 3, right: 0 });
    expect([session.version(), session.contentVersion()]).toEqual([(before[0] ?? 0) + 1, before[1]]);
  });
});
