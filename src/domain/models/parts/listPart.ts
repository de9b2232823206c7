import type { ModelPart, ModelRow } from "../../modelRows";
import { sameName } from "../../nameKey";
import type { Citation } from "../../rule";
import type { ModelRowContent } from "../modelRowContent";
import { NONE_WORD } from "../rowWords";
import type { SteeringModel } from "../steeringModel";
import { modelRow, type PartFormat, type RowRead } from "./partFormat";

export const RULE: Citation = ["WB", "A-5"];

/** The parts of a model that are lists. */
type ListKey = "levels" | "goalTypes" | "perspectives" | "plans" | "planLevels" | "calendar";

type Item<K extends ListKey> = SteeringModel[K][number];

interface ListPart<K extends ListKey> {
  readonly part: ModelPart;
  readonly key: K;
  readonly readRow: (row: ModelRow, base: SteeringModel) => RowRead<Item<K>>;
  readonly writeItem: (item: Item<K>, index: number) => ModelRowContent;
}

/**
 * The format of a part that is a list: its rows take the place of the base's whole list, and a row named Inga alone empties
 * it. Where no row can be read, the base's list stands.
 */
export function listPart<K extends ListKey>({ part, key, readRow, writeItem }: ListPart<K>): PartFormat {
  return {
    part,
    read: (rows, base) => {
      const read = rows.filter(({ name }) => !sameName(name, NONE_WORD)).map((row) => readRow(row, base));
      const items = read.flatMap((row) => ("value" in row ? [row.value] : []));
      const findings = read.flatMap((row) => ("unread" in row ? [row.unread] : []));
      const isLost = items.length === 0 && findings.length > 0;
      return { changed: isLost ? {} : { [key]: items }, findings };
    },
    write: (model) => {
      // The list of the key is of the key's own items; TypeScript does not follow that through a generic key.
      const items = model[key] as readonly Item<K>[];
      return items.length === 0 ? [modelRow(part, NONE_WORD)] : items.map(writeItem);
    },
  };
}
