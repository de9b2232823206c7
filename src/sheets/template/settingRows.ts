import { SETTINGS, settingKeys } from "../contract/settings";
import type { CellContent } from "../tableData";

/** The rows of a new Inställningar: every key with its default value, as it reads back, and what it does. Where the
 * steering model has the value it is left empty, so that the model can be changed. */
export function settingRows(): readonly (readonly CellContent[])[] {
  return settingKeys().map((key) => {
    const { name, kind, whenEmpty, isFromModel, explanation } = SETTINGS[key];
    // The kind is that of the setting's own value; the union over all settings can not see it.
    const write = kind.write.bind(kind) as (value: unknown) => CellContent;
    return [name, whenEmpty === undefined || isFromModel ? "" : write(whenEmpty), explanation];
  });
}
