import { rowPoints } from "../../../src/sheets/report/textHeight";

const ROW = { kind: "row", lines: undefined, isNew: true } as const;

describe("The height of a report's row", () => {
  it("[WB] words in a later column stand in from the one before, and have that much less room", () => {
    const texts = ["", "Vård- och omsorgsnämnden"];
    expect(rowPoints({ ...ROW, texts: [texts[1] ?? ""], widths: [22] })).toBeUndefined();
    expect(rowPoints({ ...ROW, texts, widths: [22, 22] })).toBe(30);
    expect(rowPoints({ ...ROW, texts, widths: [22, 24] })).toBeUndefined();
  });

  it("[WB] bold words are wider: those of a goal, a header and a sum", () => {
    const text = { texts: ["Landsbygden har samma service som"], widths: [31] };
    expect(rowPoints({ ...ROW, ...text })).toBeUndefined();
    expect(rowPoints({ ...ROW, ...text, bold: [true] })).toBe(30);
    expect(rowPoints({ ...ROW, ...text, kind: "header" })).toBe(30);
  });
});
