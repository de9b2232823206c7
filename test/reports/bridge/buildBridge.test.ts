import { buildBridge } from "../../../src/reports/bridge/buildBridge";
import type { ReportChart } from "../../../src/sheets/report/reportChart";
import type { ReportSheet } from "../../../src/sheets/report/reportSheet";
import { THREE_METHODS } from "../../domain/bridge/bridgeCases";
import type { Written } from "../../domain/workbookOf";
import { contextOf, rowOf, wordsOf } from "../sourceOf";

function sheetOf(written: Written): ReportSheet {
  const [sheet] = buildBridge(contextOf(written));
  if (!sheet) throw new Error("there is always a sheet");
  return sheet;
}

/** What a chart stacks for each of its categories, by its series' names. */
function columnsOf(sheet: ReportSheet, chart: ReportChart) {
  return chart.rowKeys.map((key) => {
    const cells = rowOf(sheet, key) ?? [];
    const amounts = chart.series.map(({ name, column }) => [name, Number(cells[column])] as const);
    return { label: String(cells[chart.categoryColumn]).replaceAll(/\s/g, " "), ...Object.fromEntries(amounts) };
  });
}

function chartNamed(sheet: ReportSheet, name: string): ReportChart {
  const chart = sheet.charts?.find((one) => one.name === name);
  if (!chart) throw new Error(`no chart ${name}`);
  return chart;
}

describe("Rapporten Rambrygga", () => {
  const sheet = sheetOf(THREE_METHODS);

  it("[A-11] goes from frame to frame down, with the years across, for the whole and each unit", () => {
    expect(rowOf(sheet, "perYear:whole/header")).toEqual([
      "Hela kommunen",
      ...["2026–2027, tkr", "2027–2028, tkr", "Störst påverkan 2026–2027"],
    ]);
    expect(rowOf(sheet, "perYear:unit:stab/start")).toEqual(["Ram före", 700, 740]);
    expect(rowOf(sheet, "perYear:unit:stab/technical")).toEqual(["Teknisk", 40, 10, "Ledning +40"]);
    expect(rowOf(sheet, "perYear:unit:stab/end")).toEqual(["Ram efter", 740, 755]);
    expect(rowOf(sheet, "perYear:whole/volume")?.slice(0, 2)).toEqual(["Volym", expect.closeTo(580)]);
  });

  it("[A-11] has the same accumulated over the plan's years, told of the last", () => {
    expect(rowOf(sheet, "accumulated:unit:stab/header")).toEqual([
      "Stab",
      ...["2026–2027, tkr", "2026–2028, tkr", "Störst påverkan 2026–2028"],
    ]);
    expect(rowOf(sheet, "accumulated:unit:stab/technical")).toEqual(["Teknisk", 40, 50, "Ledning +50"]);
    expect(wordsOf(sheetOf({ ...THREE_METHODS, settings: { planYears: 1 } }))).not.toContain("Ackumulerat");
  });

  it("[A-11] says which services moved a part most, the largest first", () => {
    const [, , , drivers] = rowOf(sheet, "perYear:unit:lärande/volume") ?? [];
    expect(drivers).toBe("Skola +500 och Måltid +80");
    expect(rowOf(sheet, "perYear:unit:lärande/share")?.[3]).toBe("Skola −550 och Måltid −24");
  });

  it("[A-11] gives each of the services a line where both do not fit on one", () => {
    const name = "Grundskola, förskoleklass, fritidshem och anpassad grundskola";
    const renamed = <Row extends { readonly service?: string }>(rows: readonly Row[] = []) =>
      rows.map((one) => (one.service === "Skola" ? { ...one, service: name } : one));
    const long = sheetOf({
      ...THREE_METHODS,
      services: renamed(THREE_METHODS.services),
      standardCosts: renamed(THREE_METHODS.standardCosts),
      baseFrames: renamed(THREE_METHODS.baseFrames),
      ambitions: [],
    });
    expect(rowOf(long, "perYear:unit:lärande/volume")?.[3]).toBe(`${name} +500\nMåltid +80`);
  });

  it("[A-11] says what stands in a part without being of its kind, and that shown amounts are rounded", () => {
    expect(rowOf(sheet, "perYear:whole/priceGap")).toEqual([
      "varav mot Basramen",
      expect.closeTo(-100),
      0,
      "Skillnaden mellan den beslutade Basramen 2026 och vad volym och pris gav det året",
    ]);
    expect(rowOf(sheet, "perYear:unit:stab/priceGap")).toBeUndefined();
    expect(String(rowOf(sheet, "perYear:unit:stab/baseFrame")?.[0]).replaceAll(/\s/g, " ")).toBe(
      "I Teknisk ingår 40 tkr 2026–2027 och 10 tkr 2027–2028 som är ändrade Basramar vid metod Fast.",
    );
    // 468,00 + 126,55 … are shown as whole tkr.
    expect(rowOf(sheet, "perYear:unit:lärande/rounded")).toBeDefined();
    expect(rowOf(sheet, "perYear:unit:stab/rounded")).toBeUndefined();
  });

  it("[A-11] compares with Basramar of the same year where every service of a unit has one", () => {
    expect(rowOf(sheet, "decided:unit:stab/ambition")).toEqual(["Ambition", 0, 5, "Ledning +5"]);
    expect(rowOf(sheet, "decided:whole/ambition")).toBeUndefined();
  });

  it("[A-11] tells of a unit whose services have one of a later year alone, as the pane does", () => {
    const { baseFrames = [] } = THREE_METHODS;
    const later = [
      { service: "Skola", year: 2028, frame: 5_000 },
      { service: "Måltid", year: 2028, frame: 1_000 },
    ];
    const known = sheetOf({ ...THREE_METHODS, baseFrames: [...baseFrames, ...later] });
    expect(rowOf(known, "decided:unit:lärande/start")?.slice(0, 2)).toEqual(["Ram före", 6_000]);
    expect(rowOf(known, "decided:unit:stab/start")?.slice(0, 2)).toEqual(["Ram före", 740]);
  });

  it("[A-5] shows parts that are not known as –, and draws no chart of them", () => {
    const { volumes = [] } = THREE_METHODS;
    const lacking = sheetOf({ ...THREE_METHODS, volumes: volumes.filter(({ year }) => year !== 2026) });
    expect(rowOf(lacking, "perYear:whole/volume")?.slice(0, 2)).toEqual(["Volym", "–"]);
    expect(rowOf(lacking, "unknown")).toBeDefined();
    expect(lacking.charts?.map(({ name }) => name)).not.toContain("Rambrygga perYear:whole");
    expect(lacking.charts?.map(({ name }) => name)).toContain("Rambrygga perYear:unit:stab");
  });

  it("says what to fill in when there are no frames", () => {
    expect(rowOf(sheetOf({}), "empty")?.[0]).toMatch(/^Inga ramar är beräknade/);
    expect(sheetOf({}).charts).toBeUndefined();
  });
});

describe("Rambryggans diagram", () => {
  const sheet = sheetOf(THREE_METHODS);

  it("[A-11] lifts each part to where the one before ended, also across 0 and below", () => {
    // Volume 580, share −574, then price and index: −550 alone takes Skola below the start.
    const { volumes = [], ...others } = THREE_METHODS;
    const shrinking = sheetOf({
      ...others,
      volumes: volumes.map((row) => (row.year === 2027 ? { ...row, volume: 104 } : row)),
    });
    const columns = columnsOf(shrinking, chartNamed(shrinking, "Rambrygga perYear:unit:lärande"));
    expect(columns[0]).toMatchObject({ label: "Volym +232", Bas: 0, Ökning: expect.closeTo(232) });
    expect(columns[1]).toMatchObject({
      label: "Andel −530",
      Bas: 0,
      Minskning: expect.closeTo(232),
      "Minskning under noll": expect.closeTo(-297.6),
    });
    expect(columns[2]).toMatchObject({ Bas: expect.closeTo(-210.4), "Ökning under noll": expect.closeTo(-87.2) });
  });

  it("has an invisible base, its greys told apart, and what it shows in words", () => {
    const chart = chartNamed(sheet, "Rambrygga perYear:whole");
    expect(chart.series[0]).toMatchObject({ name: "Bas", fill: "none" });
    const fills = chart.series.slice(1).map(({ fill, name }) => [name.split(" ")[0], fill]);
    expect(new Set(fills.map(([, fill]) => fill)).size).toBe(new Set(fills.map(([name]) => name)).size);
    expect(chart.description.replaceAll(/\s/g, " ")).toContain("Volym +580, Andel −574,");
    expect(chart.series.map(({ name }) => name)).not.toContain("Ökning under noll");
  });

  it("stands by rows that are on the sheet, in columns that it has", () => {
    const keys = new Set(sheet.rows.map(({ key }) => key));
    for (const { rowKeys, anchor, series } of sheet.charts ?? []) {
      for (const key of [...rowKeys, anchor.rowKey]) expect(keys).toContain(key);
      for (const column of [...series.map((one) => one.column), anchor.column]) {
        expect(column).toBeLessThan(sheet.widths.length);
      }
    }
    expect(sheet.charts?.length).toBe(7);
  });
});
