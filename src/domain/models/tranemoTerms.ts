import type { Citation } from "../rule";
import type { Term } from "./steeringModel";
import { termsFrom } from "./terms";

export const RULE: Citation = ["T7-b"];

/** Tranemo's whole list of terms (begreppslista), in the document's words and order. */
export const TRANEMO_TERMS: readonly Term[] = termsFrom("Tranemo styrmodell 7", [
  [
    "Vision",
    "Önskvärt framtida tillstånd. Långsiktigt resultat (10 år eller mer). Ska ge inriktning och energi för utvecklingsarbetet. Behöver inte vara realistisk men ska vara vägledande.",
  ],
  ["Värdegrund", "Organisationens önskvärda förhållningssätt som genomsyrar vår organisationskultur."],
  ["Statlig styrning", "Styrdokument som beslutats av staten t. ex. lagstiftning, planer, riktlinjer."],
  ["Kommunal styrning", "Styrdokument som beslutats av kommunen t. ex. planer, riktlinjer, policys."],
  [
    "Verksamhetens grunduppdrag",
    "Verksamhetens grundläggande uppdrag enligt både statliga och kommunala styrdokument. Grunduppdraget ska beskriva varför verksamheten finns till och för vem.",
  ],
  [
    "Ekonomistyrning",
    "Innebär att styra verksamheterna för att uppnå ekonomiskt uppsatta mål. Inom kommunen styrs verksamheterna genom ett antal ekonomiska styrprinciper och resurser fördelas i kommunens budget.",
  ],
  [
    "Verksamhetsplan",
    "En plan som beskriver grunduppdraget och hur verksamheten ska arbeta med utveckling och kvalitetssäkring av grunduppdraget.",
  ],
  [
    "Prioriterat utvecklingsmål",
    "De viktigaste målen i ett utvecklingsperspektiv för en verksamhet. Målen ska fokusera på resultat som behöver prioriteras i utvecklings-/förbättringsarbetet.",
  ],
  ["Aktivitet", "Beskriver hur mål, uppdrag och kvalitet ska uppnås."],
  [
    "Indikator",
    "Indikator är detsamma som ett mått. För alla indikatorer behövs en mätmetod (kvalitativ eller kvantitativ). En indikator ska mäta måluppfyllelse och/eller kvalitet/effektivitet.",
  ],
  ["Kritisk", 'Med "kritisk" menas särskilt viktig/angelägen.'],
  [
    "Kvalitetsfaktor",
    "En faktor som är avgörande för att lyckas med grunduppdraget. Kännetecken för god kvalitet och effektivitet.",
  ],
  [
    "Kvalitetsindikator",
    "Måttet på kvalitet och/eller effektivitet. Varje indikator ska utgå ifrån kvalitetsfaktorerna. Varje indikator ska ha beskrivning för mätmetod och rutin för mätningens genomförande.",
  ],
]);
