import type { ModelRow } from "../../modelRows";
import { sameName } from "../../nameKey";
import type { Citation } from "../../rule";
import type { SteeringModel } from "../steeringModel";
import { modelRow, type PartFormat, type RowRead, unread } from "./partFormat";
import { wholeValue } from "./wholeValue";

export const RULE: Citation = ["WB", "T1.3-a", "T3.2-b", "S4-a"];

const CASCADE = "Mål räknas samman uppåt";
const RECOVERY = "Återhämtningstid";
const INTERVAL = "År mellan nya planer";

type Rules = Pick<SteeringModel, "goalsCascade" | "recoveryYears" | "planInterval">;

/** Regel: `Mål räknas samman uppåt` is Ja or Nej; `Återhämtningstid` and `År mellan nya planer` are whole years. */
export const rulePart: PartFormat = {
  part: "rule",
  read: (rows) => {
    const read = rows.map(readRow);
    const own = read.flatMap((row) => ("value" in row ? [row.value] : []));
    const findings = read.flatMap((row) => ("unread" in row ? [row.unread] : []));
    return { changed: Object.assign({}, ...own), findings };
  },
  write: ({ goalsCascade, recoveryYears, planInterval }) => [
    modelRow("rule", CASCADE, { value: goalsCascade ? "Ja" : "Nej" }),
    modelRow("rule", RECOVERY, { value: recoveryYears }),
    modelRow("rule", INTERVAL, { value: planInterval }),
  ],
};

function readRow(row: ModelRow): RowRead<Partial<Rules>> {
  if (sameName(row.name, CASCADE)) return readCascade(row);
  const years = wholeValue(row, 1, 10);
  const isRecovery = sameName(row.name, RECOVERY);
  if (!isRecovery && !sameName(row.name, INTERVAL)) return unread(row, "name", [CASCADE, RECOVERY, INTERVAL]);
  if (years === undefined) return unread(row, "value", ["1–10"]);
  return { value: isRecovery ? { recoveryYears: years } : { planInterval: years } };
}

function readCascade(row: ModelRow): RowRead<Partial<Rules>> {
  const word = String(row.value ?? "");
  if (sameName(word, "Ja")) return { value: { goalsCascade: true } };
  return sameName(word, "Nej") ? { value: { goalsCascade: false } } : unread(row, "value", ["Ja", "Nej"]);
}
