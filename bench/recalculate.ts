/*
 * How *Räkna om* grows with the workbook, as ratios within one run: `npm run bench`. The machine's speed cancels out.
 * The workbook has one indicator per hundred rows of Mätvärden, which is the table that grows over the years.
 */
import { openHostedModel } from "../src/cli/openHostedWorkbook";
import { applyChanges } from "../src/excel/applyChanges";
import { withWorkbook } from "../src/excel/session";
import { createWorkbook } from "../src/host/model/createWorkbook";
import { recalculate } from "../src/run/recalculate";
import type { CellContent, CreateTableChange } from "../src/sheets/tableData";
import { template } from "../src/sheets/template/template";

const SIZES = [1_000, 10_000, 100_000] as const;

function rowsFor(change: CreateTableChange, measurements: number): CreateTableChange | undefined {
  const row = (cells: Readonly<Record<string, CellContent>>) =>
    change.layout.columns.map((column) => cells[column.header] ?? "");
  const indicators = Array.from({ length: measurements / 100 }, (_, index) => `I${index}`);
  if (change.layout.sheet === "Indikatorer") {
    return { ...change, rows: indicators.map((id) => row({ Id: id, Riktning: "Högre", Målvärde: 50, Vikt: 1 })) };
  }
  if (change.layout.sheet !== "Mätvärden") return undefined;
  const periods = Array.from({ length: 100 }, (_, index) => `${2000 + Math.floor(index / 4)}-Q${(index % 4) + 1}`);
  return {
    ...change,
    rows: indicators.flatMap((id) =>
      periods.map((period, index) => row({ Indikator: id, Period: period, Värde: (index * 37) % 101 })),
    ),
  };
}

async function measure(measurements: number): Promise<{ milliseconds: number; requests: number }> {
  const host = await openHostedModel(createWorkbook());
  const changes = template().flatMap((change) => rowsFor(change, measurements) ?? []);
  await withWorkbook((session) => applyChanges(session, changes));
  const before = host.requests.length;
  const start = performance.now();
  await recalculate();
  const milliseconds = performance.now() - start;
  const requests = host.requests.slice(before).filter((request) => !request.isCleanup).length;
  return { milliseconds, requests };
}

async function main(): Promise<void> {
  let first: number | undefined;
  for (const size of SIZES) {
    await measure(size);
    const { milliseconds, requests } = await measure(size);
    first ??= milliseconds;
    const rows = (size / SIZES[0]).toLocaleString("sv-SE");
    const time = (milliseconds / first).toLocaleString("sv-SE", { maximumFractionDigits: 1 });
    console.log(`${rows} × rader: ${time} × tid, ${requests} rundturer`);
  }
}

main().catch((error) => {
  console.error(error);
  process.exitCode = 1;
});
