import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/**
 * The first sheet as LibreOffice reads and computes it, as CSV; undefined where LibreOffice is not installed, after a
 * line that says so.
 */
export function libreOfficeCsv(workbook: Uint8Array): string | undefined {
  const filter = "csv:Text - txt - csv (StarCalc):44,34,76,1";
  return converted(workbook, filter, "ut/bok.csv")?.toString("utf8");
}

/** The workbook as LibreOffice writes it after having read it; undefined as above. */
export function libreOfficeXlsx(workbook: Uint8Array): Uint8Array | undefined {
  const file = converted(workbook, "xlsx:Calc MS Excel 2007 XML", "ut/bok.xlsx");
  return file && new Uint8Array(file);
}

function converted(workbook: Uint8Array, filter: string, result: string): Buffer | undefined {
  const folder = mkdtempSync(join(tmpdir(), "styrmodell-"));
  try {
    writeFileSync(join(folder, "bok.xlsx"), workbook);
    const profile = `-env:UserInstallation=file://${join(folder, "profil")}`;
    const run = spawnSync(
      "soffice",
      [profile, "--headless", "--convert-to", filter, "--outdir", join(folder, "ut"), join(folder, "bok.xlsx")],
      { encoding: "utf8", timeout: 60_000 },
    );
    if (run.error && "code" in run.error && run.error.code === "ENOENT") {
      process.stdout.write("Hoppar över kontrollen i LibreOffice: soffice finns inte.\n");
      return undefined;
    }
    return readFileSync(join(folder, result));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
