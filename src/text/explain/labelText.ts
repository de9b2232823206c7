import type { Label } from "../../domain/explain/step";
import type { ExplainWords } from "./numberText";

/** What a number is called: `Standardkostnad, Äldre 80+ 2025`, `Prognosgräns`, `volym Äldre 80+ 2027`. */
export function labelText(label: Label, { texts, names }: ExplainWords): string {
  if (label.kind === "setting") return names.settingName(label.setting);
  const whose = { of: label.of ?? "", year: label.year === undefined ? "" : String(label.year) };
  if (label.kind === "word") return texts.word[label.word](whose);
  const header = names.columnHeader(label.table, label.column);
  const of = [whose.of, whose.year].filter((part) => part !== "").join(" ");
  return of === "" ? header : `${header}, ${of}`;
}
