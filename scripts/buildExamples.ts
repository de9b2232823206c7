/*
 * Makes the example workbooks in assets/ with the add-in's own template and a run on top, so that they always follow the
 * contract: `npm run examples`, or with the names of some files. The result is the same whatever the day.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { openHostedModel } from "../src/cli/openHostedWorkbook";
import { applyChanges } from "../src/excel/applyChanges";
import { withWorkbook } from "../src/excel/session";
import { createWorkbook } from "../src/host/model/createWorkbook";
import { saveXlsx } from "../src/host/xlsx/saveXlsx";
import { recalculate } from "../src/run/recalculate";
import { template } from "../src/sheets/template/template";
import { writeAbout } from "./examples/build/aboutSheet";
import { filledTable } from "./examples/build/filledTable";
import { wrapTexts } from "./examples/build/wrapTexts";
import { EXAMPLES, type ExampleWorkbook } from "./examples/exampleWorkbooks";

async function build({ file, about, tables }: ExampleWorkbook): Promise<void> {
  const model = createWorkbook(`${file}.xlsx`);
  await openHostedModel(model);
  const changes = template().flatMap((change) => filledTable(change, tables) ?? []);
  await withWorkbook(async (session) => {
    writeAbout(session.context, about);
    await session.sync();
    await applyChanges(session, changes);
    for (const change of changes) wrapTexts(session.context, change);
    session.context.workbook.worksheets.getFirst().activate();
    await session.sync();
  });
  const { report } = await recalculate();
  writeFileSync(`assets/${file}.xlsx`, saveXlsx(model));
  console.log(`assets/${file}.xlsx: ${report.outcome.frames.length} ramar, ${report.findings.length} fynd`);
  for (const found of report.findings)
    console.log(`  ${found.severity} ${found.place?.address ?? found.table}: ${found.message}`);
}

async function main(): Promise<void> {
  mkdirSync("assets", { recursive: true });
  const wanted = process.argv.slice(2);
  for (const example of EXAMPLES) {
    if (wanted.length === 0 || wanted.includes(example.file)) await build(example);
  }
}

main().catch((error) => {
  console.error(error);
  process.exitCode = 1;
});
