import { modelToRows } from "../../../src/domain/models/modelToRows";
import { STEERING_MODELS } from "../../../src/domain/models/steeringModels";
import type { BaseModelId } from "../../../src/domain/settings";
import { modelRowsTable } from "../../../src/sheets/contract/modelTables";
import { readWorkbook } from "../../../src/sheets/reading/readWorkbook";
import type { CellContent } from "../../../src/sheets/tableData";
import { makeTable } from "../makeTable";

const { part, name, value, addition, origin } = modelRowsTable.columns;
const HEADERS = [part.header, name.header, value.header, addition.header, origin.header];

function settings(model: string, base: string) {
  const rows = [
    ["Budgetår", 2027],
    ["Styrmodell", model],
    ["Utgår från", base],
  ];
  return makeTable("Inställningar", ["Nyckel", "Värde"], rows);
}

/** A model as its rows stand in the workbook. */
function exported(model: BaseModelId): readonly (readonly CellContent[])[] {
  return modelToRows(STEERING_MODELS[model]).map((row) => [
    part.kind.write(row.part),
    row.name,
    row.value ?? "",
    row.addition ?? "",
    row.origin ?? "",
  ]);
}

describe("Styrmodell", () => {
  it.each(["tranemo", "sundsvall", "lerum", "timra"] as const)(
    "[WB] with the rows of %s is that model, whatever model it starts from",
    (model) => {
      const table = makeTable("Styrmodell", HEADERS, exported(model));
      for (const base of ["Tranemo", "Timrå"]) {
        const { workbook, findings } = readWorkbook([settings("Egen", base), table]);
        const { id, name: title, base: origin, terms, ...rules } = workbook.model;
        const { id: _id, name: _name, base: _base, terms: own, ...expected } = STEERING_MODELS[model];
        expect(findings).toEqual([]);
        expect([id, title, origin]).toEqual(["egen", "Egen", base === "Timrå" ? "timra" : "tranemo"]);
        expect(rules).toEqual(expected);
        expect(terms.map((one) => one.term)).toEqual(expect.arrayContaining(own.map((one) => one.term)));
      }
    },
  );

  it("[WB] has a finding at the cell that can not be read, and none of its rows in another model", () => {
    const rows = [["Kontroll", "Mål utan indikatr", "Fel", "", ""]];
    const table = makeTable("Styrmodell", HEADERS, rows);
    const { findings } = readWorkbook([settings("Egen", "Lerum"), table]);
    expect(findings.map(({ code, at }) => [code, at.table, at.row, at.column])).toEqual([
      ["model-row-unreadable", "modelRows", 1, "name"],
    ]);
    const other = readWorkbook([settings("Lerum", ""), makeTable("Styrmodell", HEADERS, exported("timra"))]);
    expect(other.findings.map(({ code }) => code)).toEqual(["model-table-unused"]);
    expect(other.workbook.model).toEqual(STEERING_MODELS.lerum);
  });
});
