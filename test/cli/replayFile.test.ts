import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { record } from "../../src/run/versions/versionServices";
import { type Hosted, openHosted } from "../run/hosted";

const ROOT = resolve(__dirname, "../..");
const WISH = { by: "Anna Berg", comment: "" };

/** The command as a person gives it, on a workbook as it stands. */
function styr(book: Hosted, command: string, ...words: readonly string[]) {
  const file = join(mkdtempSync(join(tmpdir(), "styr-")), "in.xlsx");
  writeFileSync(file, book.save());
  const run = spawnSync(process.execPath, ["--import", "tsx", join(ROOT, "src/cli/styr.ts"), command, file, ...words], {
    cwd: ROOT,
    encoding: "utf8",
  });
  return { code: run.status, out: run.stdout.trim(), error: run.stderr.trim(), file };
}

describe("npm run styr -- replay", () => {
  it("exits 0 when a version's frames come out the same, 1 when its data was changed, 2 when there is no such version", async () => {
    const book = openHosted("lindmo");
    await record({ what: "keep", version: "Budget KF", ...WISH });
    expect(styr(book, "replay", "--version", "Budget KF")).toMatchObject({
      code: 0,
      out: "Stämmer: underlaget i Budget KF ger de ramar som sparades.",
    });
    expect(styr(book, "replay", "--version", "Budget KS")).toMatchObject({
      code: 2,
      error: "Ingen version heter Budget KS.",
    });
    book.type("Versionsdata", "E3", '["Kommun","Annan",""]');
    expect(styr(book, "replay", "--version", "Budget KF")).toMatchObject({
      code: 1,
      error: "Stämmer inte: något i Versionsdata har ändrats sedan Budget KF sparades.",
    });
  }, 180_000);

  it("exits 2 without a run in Logg; a run from the command line writes its row, and replays the same", async () => {
    const book = openHosted("lindmo");
    await record({ what: "startLog", version: "", ...WISH });
    expect(styr(book, "replay").code).toBe(2);
    const out = join(mkdtempSync(join(tmpdir(), "styr-")), "ut.xlsx");
    styr(book, "run", "--out", out);
    const ran = openHosted(readFileSync(out));
    expect(ran.cell("Logg", "C2").value).toBe("Körning");
    expect(styr(ran, "replay").code).toBe(0);
    ran.type("Uppföljning", "E8", 290_100);
    expect(styr(ran, "replay")).toMatchObject({ code: 1, error: expect.stringMatching(/^Indata har ändrats/) });
  }, 180_000);

  it("a run from the command line writes nothing in a locked workbook, and says so", async () => {
    const book = openHosted("lindmo");
    await record({ what: "lock", version: "", ...WISH });
    book.type("Uppföljning", "E8", 290_100);
    const out = join(mkdtempSync(join(tmpdir(), "styr-")), "ut.xlsx");
    const run = styr(book, "run", "--out", out);
    expect(run.out).toContain("Färgerna är låsta sedan");
    expect(readFileSync(out).equals(readFileSync(run.file))).toBe(true);
  }, 180_000);
});
