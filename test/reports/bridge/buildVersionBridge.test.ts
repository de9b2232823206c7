import { buildVersionBridge } from "../../../src/reports/bridge/buildVersionBridge";
import type { ReportSheet } from "../../../src/sheets/report/reportSheet";
import { THREE_METHODS } from "../../domain/bridge/bridgeCases";
import { type Written, workbookOf } from "../../domain/workbookOf";
import { contextOf, rowOf } from "../sourceOf";

const { baseFrames = [] } = THREE_METHODS;
/** Ledning was 720 in 2027. */
const DECIDED: Written = {
  ...THREE_METHODS,
  baseFrames: baseFrames.map((row) => (row.frame === 740 ? { ...row, frame: 720 } : row)),
};

function sheetFrom(before: Written, missing = 0): ReportSheet {
  const [sheet] = buildVersionBridge(contextOf(THREE_METHODS), {
    name: "Budget KF",
    workbook: workbookOf(before),
    integrity: missing > 0 ? "incomplete" : "whole",
    missing,
  });
  if (!sheet) throw new Error("there is always a sheet");
  return sheet;
}

describe("Rambrygga från en version till nu, som blad", () => {
  const sheet = sheetFrom(DECIDED);

  it("[A-11] tells each year by itself and the years together", () => {
    expect(sheet).toMatchObject({ report: "versionBridge", unit: "Budget KF", sheet: "Rambrygga från Budget KF" });
    expect(rowOf(sheet, "version:unit:stab/header")).toEqual([
      "Stab",
      ...["2027, tkr", "2028, tkr", "Störst påverkan 2027"],
    ]);
    expect(rowOf(sheet, "version:unit:stab/start")).toEqual(["Ram i versionen", 720, 755]);
    expect(rowOf(sheet, "version:unit:stab/technical")).toEqual(["Teknisk", 20, 0, "Ledning +20"]);
    expect(rowOf(sheet, "version:unit:stab/end")).toEqual(["Ram nu", 740, 755]);
    expect(rowOf(sheet, "versionSum:unit:stab/header")?.slice(1, 3)).toEqual(["2027, tkr", "2027–2028, tkr"]);
    expect(rowOf(sheet, "versionSum:unit:stab/start")).toEqual(["Ram i versionen", 720, 1_475]);
  });

  it("draws only what moved, and says it in words under the table", () => {
    expect(sheet.charts?.map(({ name }) => name)).toEqual([
      "Rambrygga version:whole",
      "Rambrygga version:unit:stab",
      "Rambrygga versionSum:whole",
      "Rambrygga versionSum:unit:stab",
    ]);
    expect(String(rowOf(sheet, "version:unit:stab/chartAbout")?.[0])).toContain("Teknisk +20, Förändring +20.");
    expect(rowOf(sheet, "version:unit:lärande/chartAbout")).toBeUndefined();
  });

  it("[A-5] says that another Beloppsenhet can not be compared, that cells are unread, and that no year is in common", () => {
    const other = sheetFrom({ ...DECIDED, settings: { ...DECIDED.settings, amountUnit: "mnkr" } }, 2);
    expect(rowOf(other, "otherUnit")?.[0]).toMatch(/^Budget KF är i mnkr och arbetsboken i tkr/);
    expect(rowOf(other, "flaw/Budget KF")?.[0]).toMatch(/^Det som sparades av Budget KF är inte helt: .*: 2\. /);
    expect(other.charts).toBeUndefined();
    const early = sheetFrom({ ...DECIDED, settings: { ...DECIDED.settings, budgetYear: 2024 } });
    expect(rowOf(early, "empty")?.[0]).toMatch(/^Budget KF har inga ramar för något av åren/);
  });
});
