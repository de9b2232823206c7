import type { FindingTexts } from "../findingText";

/** How goals hang together, from those of the whole municipality down to those of a unit. */
export const goalChainTexts: FindingTexts<
  | "goal-without-type"
  | "goal-type-unknown"
  | "goal-without-parent"
  | "goal-parent-not-above"
  | "goal-level-skipped"
  | "goal-without-contribution"
  | "too-many-overall-goals"
> = {
  "goal-without-type": ({ goal, allowed }, { name, header, either }) => ({
    what: `Målet ${goal} har ingen typ.`,
    why: "Typen säger på vilken nivå målet ligger. Utan den syns inte hur målen hänger ihop.",
    action: `Välj ${either(allowed)} i kolumnen ${header("goals", "type")} i ${name("goals")}.`,
  }),
  "goal-type-unknown": ({ goal, found, allowed }, { name, header, either }) => ({
    what: `Målet ${goal} har typen ”${found}”, som inte finns i styrmodellen.`,
    why: "Målet hamnar utanför kedjan av mål, så det syns inte vad det bidrar till.",
    action: `Ändra ${header("goals", "type")} i ${name("goals")} till ${either(allowed)}.`,
  }),
  "goal-without-parent": ({ goal, type, above }, { name, header, either }) => ({
    what: `Målet ${goal} (${type}) är inte kopplat till något överordnat mål.`,
    why: "Då syns inte vad målet bidrar till.",
    action: `Skriv id för ett mål av typen ${either(above)} i kolumnen ${header("goals", "parent")} i ${name("goals")}.`,
  }),
  "goal-parent-not-above": ({ goal, parent, type, parentType }, { name, header }) => ({
    what: `Målet ${goal} (${type}) bidrar till målet ${parent} (${parentType}), som inte ligger på en högre nivå.`,
    why: "Kedjan av mål går uppåt: varje mål bidrar till ett mål ovanför.",
    action: `Ändra ${header("goals", "parent")} för ${goal} i ${name("goals")} till ett mål på en högre nivå, töm cellen om ${goal} ligger överst, eller rätta ${header("goals", "type")} om den är fel.`,
  }),
  "goal-level-skipped": ({ goal, parent, skipped }, { name, header, list, either }) => ({
    what: `Målet ${goal} bidrar direkt till målet ${parent} och går förbi ${skipped.length === 1 ? "nivån" : "nivåerna"} ${list(skipped)}.`,
    why: "De som ansvarar för nivån emellan ser då inte att målet finns.",
    action: `Skriv id för ett mål av typen ${either(skipped)} i kolumnen ${header("goals", "parent")} för ${goal} i ${name("goals")}.`,
  }),
  "goal-without-contribution": ({ goal, below }, { name, header, either }) => ({
    what: `Inget annat mål bidrar till målet ${goal}.`,
    why: "Då syns inte vad verksamheten gör för att nå det.",
    action: `Skriv ${goal} i kolumnen ${header("goals", "parent")} i ${name("goals")} för de mål av typen ${either(below)} som bidrar till det.`,
  }),
  "too-many-overall-goals": ({ count, most }, { name, setting, number }) => ({
    what: `Det finns ${number(count)} övergripande mål, fler än gränsen på ${number(most)}.`,
    why: "Det går bara att styra mot några få mål. Är de många blir inget av dem det viktigaste.",
    action: `Slå ihop eller ta bort mål i ${name("goals")}, eller ändra ${setting("maxOverallGoals")} i ${name("settings")}.`,
  }),
};
