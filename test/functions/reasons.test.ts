import { balance, forecastCheck, frame, indexChain, indicatorLight, recovery } from "../../src/functions/functions";
import { loadCustomFunctions, shown } from "./loadCustomFunctions";

const column = (...cells: readonly unknown[]) => cells.map((cell) => [cell]);

describe("Why a custom function has no answer", () => {
  beforeEach(() => loadCustomFunctions());
  afterEach(() => {
    for (const name of ["CustomFunctions", "Office"]) Reflect.deleteProperty(globalThis, name);
  });

  it("is said in Swedish at the cell, with the place and what to do", () => {
    expect(shown(() => frame([[100, 110]], [["ca 90"]]))).toEqual([
      Array(2).fill(
        "#VALUE! priser, rad 1, kolumn 1: ”ca 90” är inte ett tal. Skriv bara talet, till exempel 1250 eller 2,1 %.",
      ),
    ]);
  });

  it("is said in English where Excel is in English", () => {
    loadCustomFunctions("en-GB");
    expect(shown(() => recovery(column(2024, 2026), column(-5, 3)))).toBe(
      "#N/A years: 2025 is missing between two other years. Add it, the years must follow each other.",
    );
  });

  it("[T3.2-c] is a missing volume in its own year alone, never a smaller frame", () => {
    const given = [
      [100, 100],
      [10, null],
    ];
    expect(shown(() => frame(given, column(50, 200), null as never, "kr"))).toEqual([
      [7000, expect.stringContaining("#N/A volymer, rad 2, kolumn 2: cellen är tom eller 0.")],
    ]);
  });

  it.each([
    ["empty on the web", null],
    ["empty on the desktop", 0],
    ["an empty text", ""],
  ])("[A-5] takes a forecast that is %s for missing: grey, never green", (_, forecast) => {
    expect(shown(() => forecastCheck([[500]], [[forecast]]))).toEqual([["", 0, "", "Grå"]]);
    expect(shown(() => indicatorLight([[forecast]], [[5]], [["Lägre"]]))).toEqual([["Grå"]]);
  });

  it("counts a 0 where the user says that 0 is a value, and a 0 typed as text always", () => {
    const left = undefined;
    expect(shown(() => forecastCheck([[500]], [[0]], left, left, left, left, true))).toEqual([[500, 0, 0, "Grön"]]);
    expect(shown(() => indicatorLight([["0"]], [[5]], [["Lägre"]]))).toEqual([["Grön"]]);
  });

  it.each([
    ["prices beside fewer rows", () => frame(column(1, 2, 3), column(1, 2)), "#VALUE! priser är 2 rader × 1 kolumner"],
    ["an unknown unit", () => frame([[1]], [[1]], undefined, "euro"), "#VALUE! beloppsenhet, rad 1, kolumn 1: ”euro”"],
    ["a year twice", () => recovery(column(2024, 2024), column(1, 2)), "#VALUE! år: 2024 står två gånger."],
    ["an amount among the years", () => recovery(column(-500), column(-500)), "#VALUE! år, rad 1, kolumn 1: ”-500”"],
    ["no closed year", () => recovery(column(null, 0), column(null, null)), "#N/A år är tomt."],
    ["a year without result", () => recovery(column(2024, 2025), column(-5, 0)), "#N/A resultat, rad 2, kolumn 1"],
    ["no range at all", () => balance(null as never, column(1)), "#N/A år är tomt."],
    ["a gap in the balance", () => balance(column(2021, 2023), column(-5, 9)), "#N/A år: 2022 saknas"],
    ["years of recovery", () => recovery(column(2024), column(-5), undefined, 0), "#VALUE! återhämtningstid"],
    [
      "a yellow margin of 150 %",
      () => indicatorLight([[1]], [[1]], undefined, undefined, undefined, 1.5),
      "gul_marginal",
    ],
  ])("names %s", (_, compute, reason) => {
    expect(shown(compute)).toEqual(expect.stringContaining(reason));
  });

  it.each([
    [
      "a direction that is none",
      () => indicatorLight([[1]], [[1]], [["Uppåt"]]),
      "Skriv Högre, Lägre eller Intervall.",
    ],
    [
      "a missing index year",
      () => indexChain([[2027]], 2025, [[2026]], [[0.03]]),
      "#N/A Förändringen för 2027 saknas.",
    ],
    ["a chain backwards", () => indexChain([[2024]], 2025, [[2026]], [[0.03]]), "#VALUE! 2024 är före prisåret 2025."],
    ["a forecast that is a word", () => forecastCheck([[1]], [["kommer"]]), "#VALUE! prognoser, rad 1, kolumn 1"],
  ])("names %s in its own cell", (_, compute, reason) => {
    expect(JSON.stringify(shown(compute))).toContain(reason);
  });

  it("reads Swedish text numbers and English notation is left to Excel", () => {
    expect(shown(() => frame([["1 000,5"]], [["97 000"]], [["50 %"]], "kr"))).toEqual([[48524250]]);
  });

  it("passes over empty rows below the last year", () => {
    const years = column(2024, 2025, null, 0);
    expect(shown(() => recovery(years, column(-9, 4, "", 0)))).toEqual([[2024, 9, 2026, 4, 0, 5, "Öppet", "Gul"]]);
  });

  it("gives one empty row where there is no deficit", () => {
    expect(shown(() => recovery(column(2024), column(9)))).toEqual([Array(8).fill("")]);
  });
});
