import type { FindingTexts } from "../findingText";

/** What is wrong with tables, columns and sheets. */
export const tableTexts: FindingTexts<
  | "missing-table"
  | "empty-table"
  | "missing-column"
  | "misspelt-column"
  | "duplicate-column"
  | "misspelt-setting"
  | "missing-setting"
  | "merged-cells"
  | "protected-sheet"
  | "results-never-settle"
  | "colours-locked"
  | "lock-unreadable"
  | "record-cell-unreadable"
  | "version-data-unreadable"
> = {
  "missing-table": ({ neededBy }, { table, tables }) => ({
    what: `Tabellen ${table} saknas, men ${tables(neededBy)} hänvisar till den.`,
    why: `Utan ${table} går det inte att veta vad raderna i ${tables(neededBy)} gäller.`,
    action: `Lägg till tabellen med Skapa mall, eller ta bort hänvisningarna i ${tables(neededBy)}.`,
  }),
  "empty-table": ({ neededBy }, { table, column, tables }) => ({
    what: `${column} är inte ifylld på någon rad i ${table}, men ${tables(neededBy)} hänvisar dit.`,
    why: `Utan ${table} går det inte att veta vad raderna i ${tables(neededBy)} gäller.`,
    action: `Fyll i ${table}, eller ta bort hänvisningarna i ${tables(neededBy)}.`,
  }),
  "missing-column": (_, { table, column }) => ({
    what: `Kolumnen ${column} saknas i ${table}.`,
    why: "Det som räknas ur den kan inte räknas.",
    action: `Lägg till en kolumn med rubriken ${column}.`,
  }),
  "misspelt-column": ({ found }, { table, column }) => ({
    what: `Rubriken ”${found}” i ${table} liknar ${column}, men är inte stavad så.`,
    why: "Kolumnen läses inte.",
    action: `Ändra rubriken till ${column}, eller låt den vara om det är din egen kolumn.`,
  }),
  "duplicate-column": ({ found }, { table }) => ({
    what: `Rubriken ”${found}” finns mer än en gång i ${table}.`,
    why: "Bara den första kolumnen läses.",
    action: "Ta bort den andra kolumnen eller ge den en annan rubrik.",
  }),
  "misspelt-setting": ({ found, closest }) => ({
    what: `Inställningen ”${found}” finns inte. Menar du ${closest}?`,
    why: "Tills dess gäller det förvalda värdet.",
    action: `Ändra nyckeln till ${closest}, eller låt den vara om det är din egen rad.`,
  }),
  "missing-setting": ({ key }, { table, setting, row, cell }) => ({
    what: `${setting(key)} ${row === undefined ? "saknas" : "är inte ifyllt"} i ${table}.`,
    why: "Utan det går det inte att räkna ut några ramar.",
    action:
      row === undefined
        ? `Skriv ${setting(key)} i kolumnen Nyckel och ett år, till exempel 2027, i kolumnen Värde.`
        : `Skriv året i ${cell ?? `kolumnen Värde bredvid ${setting(key)}`}, till exempel 2027.`,
  }),
  "merged-cells": ({ address }, { table }) => ({
    what: `Tabellen ${table} har sammanfogade celler (${address}).`,
    why: "Bara den första av dem har ett värde, så inget skrivs i tabellen så länge de finns kvar.",
    action: "Markera cellerna, välj Dela upp celler och räkna om.",
  }),
  "protected-sheet": ({ sheet }, { table }) => ({
    what: `Bladet ${sheet} är skyddat, så resultaten i ${table} kan inte skrivas.`,
    why: "Tillägget tar aldrig bort ett skydd.",
    action: "Ta bort bladets skydd under Granska, räkna om och skydda det igen.",
  }),
  "results-never-settle": ({ runs }, { table }) => ({
    what: `Formler i ${table} bygger på resultat som i sin tur bygger på dem: efter ${runs} omräkningar ändras de fortfarande.`,
    why: "Siffrorna kan inte bli riktiga så länge de matar sig själva.",
    action: `Skriv tal i stället för formler i de kolumner av ${table} som hämtar sitt värde ur tilläggets resultat.`,
  }),
  "colours-locked": ({ day, version, differing }, { table, row, day: shown, number }) => ({
    what: `Färgerna är låsta${day === undefined ? "" : ` sedan ${shown(day)}`} (${table} rad ${row}${version === undefined ? "" : `, version ${version}`}). ${
      differing === 0
        ? "Resultaten stämmer med det som är ifyllt."
        : `En körning skulle ändra ${number(differing)} ${differing === 1 ? "cell" : "celler"}.`
    }`,
    why: "Inget skrivs i arbetsboken så länge.",
    action: "Lås upp i panelen, under Versioner, för att räkna om.",
  }),
  "lock-unreadable": ({ found, isHeader, allowed, differing }, { table, column, row, cell, either, number }) => ({
    what: `${
      isHeader
        ? found === ""
          ? `Kolumnen ${column} saknas i ${table}`
          : `Rubriken ”${found}” i ${table} ska vara ${column}`
        : found === ""
          ? `${column} är tom i ${table} rad ${row}`
          : `I ${column} i ${table} rad ${row} står ”${found}”, som inte går att läsa`
    }, så det syns inte om färgerna är låsta: de räknas som låsta.${
      differing === 0 ? "" : ` En körning skulle ändra ${number(differing)} ${differing === 1 ? "cell" : "celler"}.`
    }`,
    why: "Inget skrivs i arbetsboken så länge, för att en beslutskopia inte ska ändras av misstag.",
    action: isHeader
      ? `Ge kolumnen rubriken ${column} igen.`
      : `Skriv ${allowed.length === 0 ? "radens löpnummer" : either(allowed)} i ${cell ?? column}, eller lås upp i panelen, under Versioner.`,
  }),
  "record-cell-unreadable": ({ found, more = 0 }, { table, column }) => ({
    what: `${
      found === ""
        ? `${column} är tom på en ifylld rad i ${table}`
        : `I ${column} i ${table} står ”${found}”, som tillägget inte har skrivit och inte kan läsa`
    }${more === 0 ? "" : `, och likadant är det i ${more} ${more === 1 ? "cell" : "celler"} till i kolumnen`}.`,
    why: "Cellen räknas som tom. Inga ramar, prognoser eller ljus beror på den.",
    action: "Ångra ändringen, eller hämta värdet ur en äldre kopia av filen.",
  }),
  "version-data-unreadable": ({ version }, { table }) => ({
    what: `En cell i ${table} som hör till versionen ${version} går inte att läsa.`,
    why: "Det som stod på den raden är inte med när versionen jämförs eller räknas om.",
    action: "Hämta en äldre kopia av filen om versionen behövs. Annars kan den tas bort under Versioner i panelen.",
  }),
};
