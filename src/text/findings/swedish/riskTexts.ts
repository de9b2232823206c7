import type { FindingTexts } from "../findingText";

/** Risks. */
export const riskTexts: FindingTexts<
  | "risk-without-type"
  | "risk-not-assessed"
  | "strategic-risk-without-factor"
  | "operational-risk-without-control"
  | "risk-limits-reversed"
> = {
  "risk-without-type": ({ risk }, { name, header }) => ({
    what: `Risken ${risk} saknar slag.`,
    why: "Strategiska risker följs tillsammans med faktorerna, operativa i den interna kontrollplanen. Utan slag kommer risken inte med på något av ställena.",
    action: `Välj Strategisk eller Operativ i kolumnen ${header("risks", "type")} i ${name("risks")}.`,
  }),
  "risk-not-assessed": ({ risk, missing }, { name, header, setting, list }) => {
    const parts = list(missing.map((part) => header("risks", part)));
    return {
      what: `Risken ${risk} är inte värderad. Det som saknas är ${parts}.`,
      why: "Riskvärdet är sannolikheten gånger konsekvensen. Saknas något av dem är risken grå.",
      action: `Fyll i ${parts} i ${name("risks")}, med ett steg från 1 till det högsta, som står vid ${setting("riskScale")} i ${name("settings")}.`,
    };
  },
  "strategic-risk-without-factor": ({ risk }, { name, header }) => ({
    what: `Den strategiska risken ${risk} är inte kopplad till någon faktor.`,
    why: "Strategiska risker följs tillsammans med den faktor som de hotar.",
    action: `Skriv faktorns id i kolumnen ${header("risks", "factor")} i ${name("risks")}.`,
  }),
  "operational-risk-without-control": ({ risk }, { name, header }) => ({
    what: `Den operativa risken ${risk} saknar kontrollmoment.`,
    why: "Den interna kontrollplanen säger vad som ska kontrolleras. Utan det kan risken inte följas.",
    action: `Fyll i ${header("risks", "control")} i ${name("risks")}.`,
  }),
  "risk-limits-reversed": ({ yellow, red }, { name, setting, number }) => ({
    what: `${setting("riskRed")} är ${number(red)}, mindre än ${setting("riskYellow")} som är ${number(yellow)}.`,
    why: "Ingen risk kan då bli gul.",
    action: `Sätt ${setting("riskRed")} högre än ${setting("riskYellow")} i ${name("settings")}.`,
  }),
};
