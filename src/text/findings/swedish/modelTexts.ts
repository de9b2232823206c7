import type { FindingTexts } from "../findingText";

/** The organisation, and the workbook's own steering model. */
export const modelTexts: FindingTexts<"unit-cycle" | "model-row-unreadable" | "model-table-unused"> = {
  "unit-cycle": ({ unit }, { name, header }) => ({
    what: `${unit} är överordnad sig själv i ${name("units")}.`,
    why: "Då går det inte att veta vilka enheter som hör till vilken.",
    action: `Ändra ${header("units", "parent")} så att kedjan slutar i en enhet utan överordnad.`,
  }),
  "model-row-unreadable": ({ found, allowed }, { table, either }) => ({
    what: `”${found}” i ${table} går inte att läsa.`,
    why: "Raden används inte, så den ändrar ingenting i styrmodellen.",
    action: allowed.length === 0 ? "Rätta värdet, eller ta bort raden." : `Skriv ${either(allowed)}.`,
  }),
  "model-table-unused": ({ model }, { name, setting }) => ({
    what: `Tabellen ${name("modelRows")} används inte, eftersom ${setting("model")} i ${name("settings")} är ${model}.`,
    why: "Det som står i den skulle ändra styrmodellen, men gör det inte nu.",
    action: `Välj Egen för ${setting("model")} i ${name("settings")}, eller ta bort tabellen.`,
  }),
};
