import type { Label } from "../../domain/explain/step";
import type { Period } from "../../domain/period";
import type { ExplainWords } from "./numberText";
import { spokenPeriod } from "./spokenPeriod";

/**
 * What a number is called: `Standardkostnad, Äldre 80+ 2025`, `Prognosgräns`, `volym Äldre 80+ 2027`; only `Ambition` where
 * whose it is and when has been said (`about`).
 */
export function labelText(label: Label, words: ExplainWords): string {
  const { texts, names, about } = words;
  if (label.kind === "setting") return names.settingName(label.setting);
  const whose = { of: label.of ?? "", year: label.year === undefined ? "" : whenText(label.year, words) };
  if (label.kind === "word") return texts.word[label.word](whose);
  const header = names.columnHeader(label.table, label.column);
  if (isOwn(label, about)) return header;
  const of = [whose.of, whose.year].filter((part) => part !== "").join(" ");
  return of === "" ? header : `${header}, ${of}`;
}

function whenText(when: number | Period, words: ExplainWords): string {
  return typeof when === "number" ? String(when) : spokenPeriod(when, words);
}

/** True when whose a label's number is, and when, has been said already. */
function isOwn(label: Extract<Label, { readonly kind: "column" }>, about: readonly string[] = []): boolean {
  const { of, year } = label;
  return (
    of !== undefined &&
    about.includes(of) &&
    (year === undefined || (typeof year === "number" && about.includes(String(year))))
  );
}
