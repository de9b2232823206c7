/*
 * Makes the example workbooks in assets/ with the add-in's own template and a run on top, so that they always follow the
 * contract: `npm run examples`. The result is the same whatever the day.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { openHostedModel } from "../src/cli/openHostedWorkbook";
import { applyChanges } from "../src/excel/applyChanges";
import { withWorkbook } from "../src/excel/session";
import { createWorkbook } from "../src/host/model/createWorkbook";
import { saveXlsx } from "../src/host/xlsx/saveXlsx";
import { recalculate } from "../src/run/recalculate";
import type { CellContent, CreateTableChange } from "../src/sheets/tableData";
import { template } from "../src/sheets/template/template";
import type { ExampleTables } from "./examples/exampleTables";
import { lindmo } from "./examples/lindmo";
import { sjobo2020 } from "./examples/sjobo2020";

interface ExampleWorkbook {
  readonly file: string;
  /** Shown on the first sheet: what this is and where the numbers come from. */
  readonly about: readonly string[];
  readonly tables: ExampleTables;
}

const EXAMPLES: readonly ExampleWorkbook[] = [
  {
    file: "lindmo",
    tables: lindmo,
    about: [
      "Lindmo – en påhittad kommun i Tranemos styrmodell",
      "Kommunen, människorna och alla siffror är påhittade. Skriv gärna över dem med era egna.",
      "Grå rubriker skrivs av tillägget när du väljer Räkna om. Resten är dina.",
      "Omsorgssektionens prognos i augusti får inte lämnas in: 1 250 tkr saknas i åtgärder.",
      "Samhällssektionens underskott 2023 är förfallet; Kultur- och fritidssektionen har undantag för sitt.",
    ],
  },
  {
    file: "sjobo-2020",
    tables: sjobo2020,
    about: [
      "Sjöbo kommuns resursfördelning i budget 2020, som den publicerades",
      "Källa: Sjöbo kommun, budget 2020, https://finansiellinfo.se/Sjobo_budget_2020/smodell.html",
      "Befolkning, pris per person och målgrupper är de publicerade. Ramarna räknas av tillägget och går att jämföra:",
      "förskola, fritidshem och grundskola 396,6 mnkr · gymnasieskola 102,5 mnkr · äldreomsorg 225,4 mnkr.",
    ],
  },
];

/** Tables with rows, plus those the add-in writes; an example shows no empty tables. */
function withRows(change: CreateTableChange, tables: ExampleTables): CreateTableChange | undefined {
  const rows = tables[change.layout.sheet];
  if (change.layout.sheet === "Inställningar") return { ...change, rows: settingRows(change, rows ?? []) };
  if (!rows) return undefined;
  const headers = change.layout.columns.map((column) => column.header);
  const unknown = rows.flatMap((row) => Object.keys(row)).filter((header) => !headers.includes(header));
  if (unknown.length > 0) throw new Error(`${change.layout.sheet} has no column ${unknown[0]}`);
  return { ...change, rows: rows.map((row) => headers.map((header) => asCell(row[header]))) };
}

function settingRows(change: CreateTableChange, given: ExampleTables[string]): CreateTableChange["rows"] {
  const values = new Map(given.map((row) => [row.Nyckel, row.Värde]));
  return change.rows.map(([key = "", value = "", explanation = ""]) => [key, values.get(key) ?? value, explanation]);
}

const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;
const DAY_MS = 86_400_000;

/** Days are written as Excel's own dates, so that they sort and filter. */
function asCell(content: CellContent | undefined): CellContent {
  if (typeof content !== "string" || !ISO_DAY.test(content)) return content ?? "";
  return (Date.parse(content) - Date.UTC(1899, 11, 30)) / DAY_MS;
}

async function build({ file, about, tables }: ExampleWorkbook): Promise<void> {
  const model = createWorkbook(`${file}.xlsx`);
  await openHostedModel(model);
  const changes = template().flatMap((change) => withRows(change, tables) ?? []);
  await withWorkbook(async (session) => {
    writeAbout(session.context, about);
    await session.sync();
    await applyChanges(session, changes);
    session.context.workbook.worksheets.getFirst().activate();
    await session.sync();
  });
  const { report } = await recalculate();
  writeFileSync(`assets/${file}.xlsx`, saveXlsx(model));
  console.log(`assets/${file}.xlsx: ${report.outcome.frames.length} ramar, ${report.findings.length} fynd`);
  for (const found of report.findings)
    console.log(`  ${found.severity} ${found.place?.address ?? found.table}: ${found.message}`);
}

function writeAbout(context: Excel.RequestContext, about: readonly string[]): void {
  const sheet = context.workbook.worksheets.getFirst();
  sheet.name = "Läs mig";
  const range = sheet.getRangeByIndexes(0, 0, about.length, 1);
  range.values = about.map((line) => [line]);
  range.format.columnWidth = 620;
  range.format.wrapText = true;
  const title = sheet.getRange("A1");
  title.format.font.bold = true;
  title.format.font.size = 14;
}

async function main(): Promise<void> {
  mkdirSync("assets", { recursive: true });
  for (const example of EXAMPLES) await build(example);
}

main().catch((error) => {
  console.error(error);
  process.exitCode = 1;
});
