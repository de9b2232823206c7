import { asEntered, asWritten } from "../../src/excel/writtenText";

describe("Text stays text when Excel receives it", () => {
  it.each([
    "=1+1",
    "+46 325",
    "- minska vikarier",
    "@anna",
    "'citat",
    "2026-08",
    "1-5",
    "12",
    "1 234,5",
    "2,1 %",
    "TRUE",
    "sant",
    "#N/A",
    "1/2",
    "3 maj",
    "maj 2026",
    "jan-26",
    "Sept. 3",
  ])("puts an apostrophe before %s", (text) => {
    expect(asWritten(text)).toBe(`'${text}`);
  });

  it.each(["Grön", "Omsorgssektionen", "KF § 61", "F–9", "", "Årsmedel 2026", "Marknad", "maj"])(
    "leaves %s as it is",
    (text) => {
      expect(asWritten(text)).toBe(text);
    },
  );

  it.each([0, -12.5, true, false])("leaves %s as it is", (content) => {
    expect(asWritten(content)).toBe(content);
  });
});

describe("What was in a cell before is entered again as it was", () => {
  it("gives the formula of a formula cell", () => {
    expect(asEntered(3, "=1+2")).toBe("=1+2");
  });

  it("gives text that only looks like a formula its apostrophe back", () => {
    expect(asEntered("=inte en formel", "=inte en formel")).toBe("'=inte en formel");
  });

  it("keeps a number that was entered as text from becoming a number", () => {
    expect(asEntered("2026", "2026")).toBe("'2026");
    expect(asEntered(2026, 2026)).toBe(2026);
  });
});
