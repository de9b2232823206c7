import type { FindingTexts } from "../findingText";

/** What is wrong between rows. */
export const rowTexts: FindingTexts<"duplicate-key" | "unknown-reference"> = {
  "duplicate-key": ({ key, firstRow }, { table }) => ({
    what: `${key} finns redan på rad ${firstRow} i ${table}.`,
    why: "Bara den första raden räknas.",
    action: "Slå ihop raderna eller ta bort den ena.",
  }),
  "unknown-reference": ({ found, target, closest }, { column, name }) => ({
    what: `${column} ”${found}” finns inte i ${name(target)}.${closest === undefined ? "" : ` Menar du ${closest}?`}`,
    why: "Raden kan inte kopplas till det den gäller.",
    action:
      closest === undefined
        ? `Lägg till ”${found}” i ${name(target)}, eller välj ett namn som finns där.`
        : `Ändra till ${closest}, eller lägg till ”${found}” i ${name(target)}.`,
  }),
};
