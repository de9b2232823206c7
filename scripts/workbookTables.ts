import { TABLE_KEYS } from "../src/domain/source";
import type { Column } from "../src/sheets/contract/column";
import { CONTRACT } from "../src/sheets/contract/contract";
import { SETTINGS, type SettingContract, settingKeys } from "../src/sheets/contract/settings";
import type { TableContract } from "../src/sheets/contract/table";
import type { CellContent } from "../src/sheets/tableData";
import { settingRows } from "../src/sheets/template/settingRows";

const START = "<!-- Tabellerna nedan skrivs av scripts/updateWorkbookGuide.ts -->";
const END = "<!-- Slut på tabellerna -->";

/** The guide with its list of tables as the contract has them now. Throws when the guide has lost its markers. */
export function withTables(guide: string): string {
  const start = guide.indexOf(START);
  const end = guide.indexOf(END);
  if (start < 0 || end < start) throw new Error("docs/workbook.md lacks the markers that its tables stand between");
  return `${guide.slice(0, start + START.length)}\n\n${tables()}\n\n${guide.slice(end)}`;
}

function tables(): string {
  return TABLE_KEYS.map((key) => describeTable(CONTRACT[key])).join("\n\n");
}

function describeTable(table: TableContract): string {
  const columns = Object.values(table.columns);
  const blocks = [`### ${table.name}`, table.purpose];
  blocks.push(`| kolumn | vad den är | exempel |\n|---|---|---|\n${columns.map(describeColumn).join("\n")}`);
  const unique = table.uniqueBy.map((key) => table.columns[key]?.header ?? key);
  if (unique.length > 0 && columns.some((column) => !column.isWritten)) blocks.push(`En rad per ${unique.join(", ")}.`);
  if (table.key === "settings") blocks.push(describeSettings());
  return blocks.join("\n\n");
}

function describeColumn(column: Column): string {
  const mark = column.isWritten ? " \\*" : "";
  const need = !column.isWritten && column.isValueRequired ? " **Måste fyllas i.**" : "";
  return `| ${column.header}${mark} | ${cell(column.note)}${need}${words(column)} | ${cell(column.example)} |`;
}

function words({ kind, isWritten }: Column): string {
  const { validation } = kind;
  if (isWritten || validation?.kind !== "list" || kind.name === "flag") return "";
  return ` Ord: ${validation.words.join(", ")}.`;
}

function describeSettings(): string {
  const defaults = settingRows().map(([name, value], index) => {
    const setting = SETTINGS[settingKeys()[index] ?? "municipality"];
    return `| ${name} | ${cell(setting.explanation)} | ${defaultOf(setting, value)} |`;
  });
  return `| nyckel | vad den gör | förvalt |\n|---|---|---|\n${defaults.join("\n")}`;
}

function defaultOf({ kind, isFromModel }: SettingContract, value: CellContent | undefined): string {
  if (isFromModel) return "styrmodellens";
  return kind.name === "percent" ? `${Number(value) * 100} %` : String(value);
}

function cell(text: string): string {
  return text.replaceAll("|", "\\|");
}
