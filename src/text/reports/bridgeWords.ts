import { swedishBridge } from "../pane/swedishBridge";

/** Words of the frame bridge. */
export const BRIDGE_WORDS = {
  perYear: "År för år",
  accumulated: "Ackumulerat över planens år",
  decided: "Mot beslutad ram (Basramar för samma år)",
  version: "Från versionen till nu, år för år",
  versionSum: "Från versionen till nu, planens år sammanlagda",
  whole: "Hela kommunen",
  ends: {
    years: { start: "Ram före", end: "Ram efter" },
    version: { start: "Ram i versionen", end: "Ram nu" },
  },
  change: "Förändring",
  share: "Förändring, %",
  parts: swedishBridge.bridge.parts,
  meaning: [
    "Volym: fler eller färre personer, till föregående års pris.",
    "Andel: ny andel eller kompensationsgrad.",
    "Pris: ny standardkostnad, och första året vad den beslutade Basramen skilde sig från volym och pris.",
    "Index: årets prisindex.",
    "Ambition: över- och underambitioner och prioriteringar.",
    "Teknisk: tekniska justeringar, ändrad basram vid metod Fast, och det som inte kan hänföras till någon annan del.",
  ].join(" "),
  span: (fromYear: number, year: number) => (fromYear === year ? `${year}` : `${fromYear}–${year}`),
  drivers: (span: string) => `Störst påverkan ${span}`,
  driver: (service: string, amount: string) => `${service} ${amount}`,
  /** `amounts` is `500 tkr 2026–2027 och 400 tkr 2027–2028`. */
  remark: swedishBridge.bridge.remark,
  /** The row under Pris, and what it is. */
  decidedGap: "varav mot Basramen",
  decidedGapAbout: (year: number) =>
    `Skillnaden mellan den beslutade Basramen ${year} och vad volym och pris gav det året`,
  rounded: "Beloppen är avrundade var för sig, och delarna kan därför skilja på sista siffran.",
  unknown: "En bro som saknar någon uppgift visar delarna som –: då är bara hela förändringen känd.",
  empty: "Inga ramar är beräknade. Fyll i Verksamheter och budgetår i Inställningar.",
  versionTitle: (version: string) => `Rambrygga från ${version}`,
  versionAbout: (version: string) => `Från ${version} till arbetsboken nu`,
  versionEmpty: (version: string) =>
    `${version} har inga ramar för något av åren i planen nu, så det finns inget att jämföra.`,
  chart: (scope: string, span: string) => `${scope}: ramens förändring ${span}`,
  chartAbout: (scope: string, span: string, story: string) =>
    `Trappdiagram över ramens förändring ${span}, ${scope}. ${story}`,
  helper: "Underlag till diagrammen",
  helperAbout:
    "Diagrammen ritas av de här raderna. Bas är osynlig och lyfter stapeln dit den förra slutade. En stapel som går över noll har en del på var sida.",
  columns: {
    base: "Bas",
    total: "Förändring",
    up: "Ökning",
    upBelow: "Ökning under noll",
    down: "Minskning",
    downBelow: "Minskning under noll",
  },
} as const;
