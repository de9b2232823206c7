import type { FindingTexts } from "../findingText";

/** The balance that the law asks of the whole municipality, and its reserve. */
export const balanceTexts: FindingTexts<
  | "balance-year-gap"
  | "balance-not-computed"
  | "balance-not-restored"
  | "balance-exemption-without-decision"
  | "reserve-deposit-too-large"
  | "reserve-above-limit"
  | "reserve-overdrawn"
> = {
  "balance-year-gap": ({ year }, { name }) => ({
    what: `${name("balances")} saknar ${year}.`,
    why: "Varken ett underskott eller resultatreserven kan följas förbi ett år som saknas.",
    action: `Lägg till en rad för ${year} i ${name("balances")}.`,
  }),
  "balance-not-computed": (_, { name }) => ({
    what: "Det går inte att följa om kommunens underskott har återställts.",
    why: `En rad i ${name("balances")} kunde inte läsas eller finns två gånger, så det går inte att veta vad som är kvar.`,
    action: `Rätta raden i ${name("balances")} och räkna om.`,
  }),
  "balance-not-restored": ({ year, dueYear, remaining }, { name, amount, header }) => ({
    what: `Kommunen har kvar ${amount(remaining)} av det negativa balanskravsresultatet ${year}, som skulle vara återställt ${dueYear}.`,
    why: "Fristen att återställa underskottet har gått ut.",
    action: `Ta upp underskottet i kommunfullmäktige. Finns synnerliga skäl att inte återställa det, fyll i ${header("balances", "exempted")} och ${header("balances", "decision")} i ${name("balances")}.`,
  }),
  "balance-exemption-without-decision": ({ year }, { name, header }) => ({
    what: `Undantaget för synnerliga skäl ${year} saknar beslut.`,
    why: "Bara kommunfullmäktige kan besluta att ett underskott inte ska återställas, så det räknas inte.",
    action: `Fyll i ${header("balances", "decision")} i ${name("balances")}, till exempel KF 2026-06-15 § 84.`,
  }),
  "reserve-deposit-too-large": ({ year, deposited, most }, { name, header, amount }) => ({
    what: `Avsättningen till resultatreserven ${year} är ${amount(deposited)}, men får vara högst ${amount(most)}.`,
    why: "Bara den del av resultatet som överstiger en viss andel av skatter och generella bidrag får sättas av.",
    action: `Ändra ${header("balances", "deposited")} i ${name("balances")} till högst ${amount(most)}.`,
  }),
  "reserve-above-limit": ({ year, reserve, most }, { name, header, amount }) => ({
    what: `Resultatreserven är ${amount(reserve)} vid slutet av ${year}, men får vara högst ${amount(most)} efter en avsättning.`,
    why: "Reserven har ett tak, som är en andel av skatter och generella bidrag.",
    action: `Sänk ${header("balances", "deposited")} i ${name("balances")}, eller avstå från avsättningen.`,
  }),
  "reserve-overdrawn": ({ year, used, available }, { name, header, amount }) => ({
    what: `${amount(used)} har använts ur resultatreserven ${year}, men där fanns bara ${amount(available)}.`,
    why: "Det går inte att använda mer än det som har satts av.",
    action: `Rätta ${header("balances", "used")} i ${name("balances")}, eller ${header("balances", "openingReserve")} om reserven var större.`,
  }),
};
