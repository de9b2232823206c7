import type { FindingTexts } from "../findingText";

/** What is wrong between rows. */
export const rowTexts: FindingTexts<
  "duplicate-key" | "unknown-reference" | "unit-named-nowhere-else" | "share-limits-reversed"
> = {
  "duplicate-key": ({ key, firstRow }, { table, isSetting, cellInRow }) => ({
    what: `${key} finns redan ${inCell(cellInRow(firstRow))} i ${table}.`,
    why: isSetting
      ? "Den första raden gäller."
      : "Det går inte att veta vilken av raderna som är rätt, så det som beror på någon av dem räknas inte.",
    action: "Slå ihop raderna eller ta bort den ena.",
  }),
  "unknown-reference": ({ found, target, orTarget, closest }, { column, name }) => {
    const where =
      orTarget === undefined ? `inte i ${name(target)}` : `varken i ${name(target)} eller ${name(orTarget)}`;
    const tables = orTarget === undefined ? name(target) : `${name(target)} eller ${name(orTarget)}`;
    return {
      what: `${column} ”${found}” finns ${where}.${closest === undefined ? "" : ` Menar du ${closest}?`}`,
      why: "Raden kan inte kopplas till det den gäller.",
      action:
        closest === undefined
          ? `Lägg till ”${found}” i ${tables}, eller välj ett namn som finns där.`
          : `Ändra till ${closest}, eller lägg till ”${found}” i ${tables}.`,
    };
  },
  "unit-named-nowhere-else": ({ found, closest }, { table, column }) => ({
    what: `${column} ”${found}” i ${table} finns inte i någon annan tabell.${closest === undefined ? "" : ` Menar du ${closest}?`}`,
    why: "Åtgärden täcker då ingen enhets underskott.",
    action:
      closest === undefined
        ? "Skriv enheten som i Uppföljning, eller låt raden vara om enheten ännu saknar prognos."
        : `Ändra till ${closest}, eller låt raden vara om enheten ännu saknar prognos.`,
  }),
  "share-limits-reversed": ({ green, yellow }, { setting, share }) => ({
    what: `${setting("greenShare")} är ${share(green)}, mindre än ${setting("yellowShare")} som är ${share(yellow)}.`,
    why: "Inget mål och ingen faktor kan då bli gul när Sammanvägning är Andel.",
    action: `Sätt ${setting("greenShare")} högre än ${setting("yellowShare")}.`,
  }),
};

function inCell(cell: string | undefined): string {
  return cell === undefined ? "på en rad ovanför" : `i cell ${cell}`;
}
