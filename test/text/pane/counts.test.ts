import { textsFor } from "../../../src/text/pane/textsFor";

const { versions: sv, collection: insamling } = textsFor("sv");
const { versions: en, collection } = textsFor("en");

describe("The words of a count", () => {
  it("are in the singular of one and in the plural of others, in Swedish", () => {
    expect(sv.verdict.otherFrames("KF", 1)).toBe(
      "Stämmer inte: 1 ram i KF blir en annan med samma underlag och regler.",
    );
    expect(sv.verdict.otherFrames("KF", 3)).toBe(
      "Stämmer inte: 3 ramar i KF blir andra med samma underlag och regler.",
    );
    expect(sv.counts("1", "1", "0")).toBe("1 cell ändrad, 1 fel, 0 råd");
    expect(sv.counts("38", "2", "5")).toBe("38 celler ändrade, 2 fel, 5 råd");
    expect(insamling.missingSince("1")).toMatch(/^1 dag mellan/);
    expect(insamling.missingSince("12")).toMatch(/^12 dagar mellan/);
  });

  it("are so in English", () => {
    expect(en.verdict.otherFrames("KF", 1)).toMatch(/1 frame in KF comes out/);
    expect(en.verdict.otherFrames("KF", 3)).toMatch(/3 frames in KF come out/);
    expect(en.verdict.otherCells(1)).toMatch(/1 result cell in the workbook is not/);
    expect(en.verdict.unreadable("KF", 1)).toMatch(/^1 cell in Versionsdata that belongs to KF/);
    expect(en.counts("1", "1", "0")).toBe("1 cell changed, 1 error, 0 advice");
    expect(collection.missingSince("1")).toMatch(/^1 day from/);
  });
});

describe("The English pane", () => {
  it("calls the tab Issues wherever it refers to it", () => {
    const words = JSON.stringify(textsFor("en"), (_, value) => (typeof value === "function" ? String(value) : value));
    expect(words).not.toMatch(/[Ff]indings?\b(?=[ .])/);
  });
});
