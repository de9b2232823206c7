import type { ReplayTexts } from "./versionsTexts";

/** What a replay found out, in Swedish; the command line says the same. */
export const swedishReplay: ReplayTexts = {
  same: (version) =>
    version === undefined
      ? "Stämmer: samma indata ger samma resultat, och det är de som står i arbetsboken."
      : `Stämmer: underlaget i ${version} ger de ramar som sparades.`,
  noRun: "Det finns ingen körning i Logg att jämföra med. Räkna om först.",
  otherInput: (day) => `Indata har ändrats sedan körningen ${day}. Räkna om, och kontrollera sedan.`,
  otherResult: "Stämmer inte: samma indata och regler ger ett annat resultat än det som står i Logg.",
  otherCells: (cells) =>
    `Stämmer inte: ${cells === 1 ? "1 resultatcell" : `${cells} resultatceller`} i arbetsboken är inte vad körningen skrev. Räkna om.`,
  otherRules: (rules, now) =>
    `Resultatet räknades med regler ${rules ?? "av okänd utgåva"} och blir ett annat med ${now}. Ändringarna står i ändringsloggen.`,
  unknownVersion: (version) => `Ingen version heter ${version}.`,
  changedData: (version) => `Stämmer inte: något i Versionsdata har ändrats sedan ${version} sparades.`,
  unreadable: (version, cells) =>
    `${cells === 1 ? "1 cell" : `${cells} celler`} i Versionsdata som hör till ${version} går inte att läsa.`,
  otherFrames: (version, frames) =>
    frames === 1
      ? `Stämmer inte: 1 ram i ${version} blir en annan med samma underlag och regler.`
      : `Stämmer inte: ${frames} ramar i ${version} blir andra med samma underlag och regler.`,
};
