import type { Check } from "../../../src/domain/checks/check";
import type { Written } from "../workbookOf";
import { foundBy } from "./questionOf";

/** What one check finds, as place and facts: `goals 2.parent M1`. Lists of facts are joined with a stroke. */
export function told(check: Check, written: Written): readonly string[] {
  return foundBy(check, written).map(({ at, facts }) => {
    const words = Object.values(facts).map((fact) => (Array.isArray(fact) ? fact.join("/") : String(fact)));
    return [`${at.table} ${at.row}.${at.column}`, ...words].join(" ");
  });
}
