import fc from "fast-check";
import { formatsFor } from "../../../src/text/pane/formatsFor";

/** Kinds of space differ between versions of the Unicode data; what matters is that none of them breaks. */
const plainSpaces = (text: string) => text.replace(/[\u00a0\u202f]/g, " ");

describe("numbers as the pane shows them", () => {
  const sv = formatsFor("sv", "tkr");
  const mnkr = formatsFor("sv", "mnkr");

  it.each([
    [1250, "1 250 tkr"],
    [-2000, "−2 000 tkr"],
    [1249.5, "1 250 tkr"],
    [-1249.5, "−1 250 tkr"],
    [0, "0 tkr"],
    [-0, "0 tkr"],
    [0.04, "0,04 tkr"],
    [-0.3, "−0,30 tkr"],
  ])("an amount of %p is %p", (value, text) => {
    expect(plainSpaces(sv.amount(value))).toBe(text);
  });

  it("has no word for a unit that is not known", () => {
    const unknown = formatsFor("sv", "unknown");
    expect(unknown.unit).toBe("");
    expect(plainSpaces(unknown.amount(1250))).toBe("1 250");
    expect(sv.unit).toBe("tkr");
  });

  it("has one decimal of mnkr", () => {
    expect(plainSpaces(mnkr.amount(1110.45))).toBe("1 110,5 mnkr");
  });

  it("gives a change its sign, and nothing to zero", () => {
    expect(plainSpaces(sv.signed(750))).toBe("+750");
    expect(plainSpaces(sv.signed(-750))).toBe("−750");
    expect(sv.signed(0)).toBe("0");
    expect(plainSpaces(sv.change(0.024))).toBe("+2,4 %");
    expect(plainSpaces(sv.change(-0.0001))).toBe("0,0 %");
    expect(plainSpaces(sv.share(0.755))).toBe("76 %");
  });

  it("follows the language", () => {
    const en = formatsFor("en", "kr");
    expect(plainSpaces(en.amount(1234567))).toBe("1,234,567 kr");
    expect(en.change(0.024)).toBe("+2.4%");
    expect(sv.value(74.256)).toBe("74,26");
    expect(sv.list(["2028", "2029"])).toBe("2028 och 2029");
  });

  it("gives an indicator's value as many decimals as tell it from its limits", () => {
    expect(sv.value(0.068)).toBe("0,068");
    expect(sv.value(0.06)).toBe("0,06");
    expect(sv.value(79.996)).toBe("80");
    expect(sv.value(79.996, [80])).toBe("79,996");
    expect(sv.value(80, [80])).toBe("80");
  });

  it("never breaks a number over two lines", () => {
    expect(sv.amount(1250000)).not.toMatch(/ /);
  });

  it("rounds half away from zero, as what is shown does", () => {
    fc.assert(
      fc.property(fc.integer({ min: -2_000_000, max: 2_000_000 }), (halves) => {
        const value = halves / 2;
        const shown = Number(sv.plain(value).replace(/\s/g, "").replace("−", "-").replace(",", "."));
        expect(sv.rounded(value)).toBeCloseTo(shown, 6);
      }),
      { seed: 1, numRuns: 200 },
    );
  });
});

describe("periods and times as the pane shows them", () => {
  const sv = formatsFor("sv", "tkr");

  it.each([
    [{ kind: "year", year: 2026 }, "2026", "2026"],
    [{ kind: "month", year: 2026, part: 8 }, "augusti 2026", "aug 2026"],
    [{ kind: "tertial", year: 2026, part: 2 }, "tertial 2 2026", "T2 2026"],
    [{ kind: "quarter", year: 2026, part: 3 }, "kvartal 3 2026", "Kv3 2026"],
  ] as const)("%j", (period, long, short) => {
    expect(sv.period(period)).toBe(long);
    expect(sv.shortPeriod(period)).toBe(short);
  });

  it("writes a day in full, and leaves what is no day as it is", () => {
    expect(sv.day("2026-03-31")).toBe("31 mars 2026");
    expect(formatsFor("en", "tkr").day("2026-03-31")).toBe("31 March 2026");
    expect(sv.day("våren 2026")).toBe("våren 2026");
    expect(sv.day("2026-99-99")).toBe("2026-99-99");
  });

  it("names months and joins words with and, or", () => {
    expect(sv.months([2, 5, 12])).toBe("februari, maj och december");
    expect(formatsFor("en", "tkr").months([2, 5])).toBe("February and May");
    expect(sv.either(["Högre", "Lägre", "Intervall"])).toBe("Högre, Lägre eller Intervall");
    expect(formatsFor("en", "tkr").either(["Högre", "Lägre"])).toBe("Högre or Lägre");
  });

  it("tells the time of a run today, and its day when it was another day", () => {
    const at = new Date(2026, 10, 22, 14, 32);
    expect(sv.time(at.toISOString(), new Date(2026, 10, 22, 18, 0))).toBe("14:32");
    expect(sv.time(at.toISOString(), new Date(2026, 10, 23, 8, 0))).toMatch(/^22 nov\.? 14:32$/);
  });
});
