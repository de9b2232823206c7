import type { Settings } from "../../domain/settings";
import type { TableKey } from "../../domain/source";

/** The workbook's own names, as the texts of explanations ask for them. */
export interface ExplainNames {
  readonly tableName: (table: TableKey) => string;
  readonly columnHeader: (table: TableKey, column: string) => string;
  readonly settingName: (key: keyof Settings) => string;
  /** A value as its column writes it: `Klar` of `done` in Läge. */
  readonly wordIn: (table: TableKey, column: string, value: string) => string;
}
