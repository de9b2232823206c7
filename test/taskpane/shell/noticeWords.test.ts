import type { FailureCode } from "../../../src/taskpane/paneModel";
import { noticeWords } from "../../../src/taskpane/shell/noticeWords";
import { english } from "../../../src/text/pane/english";
import { swedish } from "../../../src/text/pane/swedish";

const CODES: readonly FailureCode[] = [
  "cell-edit",
  "protected",
  "hung",
  "too-large",
  "not-supported",
  "not-loaded",
  "conflict",
  "unknown",
];

describe("notices in words", () => {
  it("give every failure its own cause and something to do, in both languages", () => {
    for (const texts of [swedish, english]) {
      const words = CODES.map((code) =>
        noticeWords({ kind: "failure", failure: { code, restored: true } }, texts, "1"),
      );
      expect(new Set(words.map((one) => one.title)).size).toBe(CODES.length);
      for (const { title, body } of words) expect([title, body.length > 20]).toEqual([title, true]);
    }
  });

  it("say first that the workbook could not be put back", () => {
    const failure = { code: "conflict", restored: false } as const;
    expect(noticeWords({ kind: "failure", failure }, swedish, "1").body).toMatch(/^Skrivningen avbröts halvvägs/);
  });

  it("tell apart a template that was made from one that was there", () => {
    expect(noticeWords({ kind: "template", created: 1 }, swedish, "1").body).toContain("med 1 tabell.");
    expect(noticeWords({ kind: "template", created: 0 }, swedish, "1").body).toContain("Alla tabeller finns redan");
  });

  it("say where the model stands and what to do next, and what was left alone", () => {
    const words = (result: "written" | "exists") =>
      noticeWords({ kind: "model", exported: { result, model: "Lerum" } }, swedish, "1").body;
    expect(words("written")).toMatch(
      /^Styrmodellen står på bladet Styrmodell\. .*sätt Styrmodell till Egen och Utgår från till Lerum i Inställningar/,
    );
    expect(words("exists")).toContain("lämnades orört");
  });

  it("name the version", () => {
    expect(noticeWords({ kind: "about" }, swedish, "1.2.3").body).toContain("Version 1.2.3");
  });
});
