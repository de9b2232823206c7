import type { FindingTexts } from "../findingText";

/** What goals contribute to beyond themselves: the vision, the global goals, sustainability, the perspectives. */
export const visionTexts: FindingTexts<
  | "global-goals-not-chosen"
  | "global-goals-all-chosen"
  | "global-goal-unknown"
  | "vision-areas-missing"
  | "sustainability-unknown"
  | "perspective-unknown"
> = {
  "global-goals-not-chosen": ({ unit }, { name, header }) => ({
    what: `Inget mål för ${unit} pekar ut något av de globala målen.`,
    why: "Då syns inte vilka av de globala målen som verksamheten kan bidra till.",
    action: `Skriv de globala målens nummer, till exempel 4, 10, i kolumnen ${header("goals", "globalGoals")} för minst ett mål som ${unit} har i ${name("goals")}.`,
  }),
  "global-goals-all-chosen": ({ unit }, { name, header }) => ({
    what: `Målen för ${unit} pekar ut alla 17 globala mål.`,
    why: "När allt är valt är inget prioriterat.",
    action: `Behåll i kolumnen ${header("goals", "globalGoals")} i ${name("goals")} bara de globala mål som ${unit} kan bidra mest till.`,
  }),
  "global-goal-unknown": ({ goal, found }, { name, header }) => ({
    what: `Målet ${goal} pekar ut det globala målet ”${found}”, som inte finns.`,
    why: "De globala målen har nummer från 1 till 17. Det som inte finns räknas inte.",
    action: `Skriv nummer från 1 till 17, med komma emellan, i kolumnen ${header("goals", "globalGoals")} i ${name("goals")}.`,
  }),
  "vision-areas-missing": ({ unit, missing }, { name, header, list }) => ({
    what: `Inget mål för ${unit} hör till ${missing.length === 1 ? "visionsområdet" : "visionsområdena"} ${list(missing)}.`,
    why: "Då syns inte hur verksamheten bidrar till hela visionen.",
    action: `Fyll i ${header("goals", "visionArea")} för de mål som ${unit} har i ${name("goals")}, eller lägg till mål som bidrar dit.`,
  }),
  "sustainability-unknown": ({ goal, found, allowed }, { name, header, either }) => ({
    what: `Målet ${goal} har ”${found}” i kolumnen ${header("goals", "sustainability")}, som inte är ett av orden där.`,
    why: "Målet kommer inte med när målen visas efter slag av hållbarhet.",
    action: `Skriv ${either(allowed)} i ${name("goals")}, med komma emellan om det är flera.`,
  }),
  "perspective-unknown": ({ found, allowed }, { table, either }) => ({
    what: `Perspektivet ”${found}” i ${table} finns inte i styrmodellen.`,
    why: "Raden räknas inte till något av perspektiven.",
    action: `Ändra det till ${either(allowed)}.`,
  }),
};
