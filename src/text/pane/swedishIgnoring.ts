import type { Texts } from "./texts";

/** Ignoring a finding, in Swedish. */
export const swedishIgnoring: Pick<Texts, "ignoring"> = {
  ignoring: {
    start: "Ignorera …",
    reason: "Motivering",
    reasonHint: "Så att nästa läsare förstår varför rådet får stå.",
    reasonMissing: "Skriv varför. Utan motivering visas fyndet ändå.",
    by: "Av",
    byHint: "Namn eller befattning",
    ignore: "Ignorera",
    cancel: "Avbryt",
    group: (count) => (count === 1 ? "1 ignorerat" : `${count} ignorerade`),
    groupNote: (table) => `Står i tabellen ${table}. Ändras cellen visas fyndet igen.`,
    signed: (by, day) => [by, day].filter((part) => part !== undefined).join(", "),
    restore: "Ta tillbaka",
    restoreOf: (name) => `Ta tillbaka: ${name}`,
    ignored: (table) => `Fyndet ignoreras. Motiveringen står i ${table}.`,
    restored: "Fyndet visas igen.",
    undo: "Ångra",
    refusedTitle: "Inget skrevs",
    gone: (table) => `Raden i ${table} är ändrad eller borta. Läs av arbetsboken igen.`,
  },
};
