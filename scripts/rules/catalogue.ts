import type { RuleId } from "../../src/domain/rule";

/** What becomes of a rule: computed, checked, reported, shown, or kept as data that the municipality fills in. */
export type RuleKind = "beräknas" | "kontrolleras" | "rapporteras" | "visas" | "data";

/** One rule of the catalogue: what it says in one line, what becomes of it, and where in the workbook or the pane it is met. */
export interface CatalogueRule {
  readonly says: string;
  readonly kinds: readonly RuleKind[];
  /** Besides its findings and reports, which are found in the code. */
  readonly met: readonly string[];
}

/** Every rule of the four documents and the law, by id. A new paragraph does not compile until it stands here. */
export const CATALOGUE: Readonly<Record<RuleId, CatalogueRule>> = {
  "T0-a": { says: "Beslut som rör barn föregås av en prövning av barnets bästa", kinds: ["kontrolleras"], met: [] },
  "T1.3-a": {
    says: "Horisontell styrning: mål skjuts inte neråt",
    kinds: ["beräknas"],
    met: ["Mål → Beräknad status", "Panelen: Mål"],
  },
  "T3.1-a": {
    says: "Grunduppdraget beskrivs i fyra delar",
    kinds: ["kontrolleras", "beräknas"],
    met: ["Grunduppdrag → Saknas, Status"],
  },
  "T3.2-a": {
    says: "Ingen negativ prognos utan åtgärder",
    kinds: ["beräknas"],
    met: ["Uppföljning → Status", "Panelen: Läget, Uppföljning"],
  },
  "T3.2-b": {
    says: "Underskott hämtas hem inom två år",
    kinds: ["beräknas"],
    met: ["Återhämtning", "Panelen: Läget, Uppföljning"],
  },
  "T3.2-c": {
    says: "Ramar ur volym och standardkostnad",
    kinds: ["beräknas"],
    met: ["Ramar, Ramunderlag", "Panelen: Ramar"],
  },
  "T3.2-d": { says: "Ambitioner hålls isär", kinds: ["beräknas"], met: ["Ramar → Ambition", "Panelen: Ramar"] },
  "T3.2-e": { says: "Ramar för de närmaste tre åren", kinds: ["beräknas"], met: ["Ramar", "Panelen: Ramar"] },
  "T3.2-f": {
    says: "Finansiella mål beslutas från tid till annan",
    kinds: ["data", "beräknas"],
    met: ["Finansiella mål → Status"],
  },
  "T3.2-g": { says: "Ekonomin är överordnad verksamheten", kinds: ["beräknas"], met: [] },
  "T3.2-h": {
    says: "Årshjul med planering och uppföljning",
    kinds: ["rapporteras", "kontrolleras"],
    met: ["Årshjul → Status"],
  },
  "T3.3-a": { says: "Utvecklingsmål kommer ur analyser", kinds: ["kontrolleras"], met: [] },
  "T3.3-b": {
    says: "Varje prioriterat mål har aktiviteter",
    kinds: ["kontrolleras", "beräknas"],
    met: ["Aktiviteter → Status", "Panelen: Mål"],
  },
  "T3.3-c": {
    says: "Varje mål har indikatorer",
    kinds: ["kontrolleras", "beräknas"],
    met: ["Mål → Beräknad status", "Indikatorer → Status", "Panelen: Mål"],
  },
  "T3.4-a": {
    says: "Varje kvalitetsfaktor har indikatorer",
    kinds: ["kontrolleras", "beräknas"],
    met: ["Faktorer → Status", "Panelen: Mål"],
  },
  "T3.4-b": { says: "Indikatorer mäts regelbundet", kinds: ["kontrolleras"], met: [] },
  "T3.5-a": { says: "Processen: nulägesanalys, planera, dialogmöten", kinds: ["rapporteras"], met: [] },
  "T3.6-a": { says: "Vertikal dialog mellan chef och överordnad", kinds: ["rapporteras"], met: [] },
  "T4-a": { says: "Politiker beslutar vad och när, tjänstepersoner hur och vem", kinds: ["kontrolleras"], met: [] },
  "T5.2-a": { says: "Uppsikten har fem delar", kinds: ["rapporteras"], met: [] },
  "T6-a": {
    says: "Strategiska och operativa risker hålls isär",
    kinds: ["beräknas", "kontrolleras", "rapporteras"],
    met: ["Risker → Riskvärde, Status"],
  },
  "T7-a": { says: "Indikatorer har mätmetod och mätrutin", kinds: ["kontrolleras"], met: [] },
  "T7-b": { says: "Begreppslista", kinds: ["visas"], met: ["Panelen: Ordlista"] },
  "S1-a": { says: "Modellen gäller hela koncernen, även bolagen", kinds: ["kontrolleras"], met: [] },
  "S3-a": {
    says: "Styrpyramiden: vision, övergripande mål, verksamhetsmål, planer",
    kinds: ["kontrolleras", "visas"],
    met: ["Panelen: Mål"],
  },
  "S3-b": { says: "Övergripande mål går att följa upp eller mäta", kinds: ["kontrolleras"], met: [] },
  "S3-c": { says: "Verksamhetsmål bidrar till ett övergripande mål", kinds: ["kontrolleras"], met: ["Panelen: Mål"] },
  "S3-d": { says: "Mål för grunduppdraget står bredvid verksamhetsmålen", kinds: ["data"], met: ["Mål → Typ"] },
  "S3-e": { says: "En plan har styrdokument, framgångsfaktorer och indikatorer", kinds: ["kontrolleras"], met: [] },
  "S3-f": { says: "Framgångsfaktorer ses ur fyra perspektiv", kinds: ["kontrolleras"], met: [] },
  "S3-g": { says: "Indikatorer väljs inom alla fyra perspektiv", kinds: ["kontrolleras"], met: [] },
  "S4-a": { says: "Mål och resursplan nyskapas vartannat år", kinds: ["beräknas"], met: ["Ramar (Metod tom)"] },
  "S4-b": {
    says: "Resultaten visar rött, gult eller grönt",
    kinds: ["beräknas"],
    met: ["Alla kolumner Status", "Panelen: Läget"],
  },
  "S4-c": { says: "Resultatanalys ungefär tre gånger per år", kinds: ["rapporteras"], met: [] },
  "S4-d": {
    says: "Resultat kan vara en bedömning",
    kinds: ["beräknas"],
    met: ["Mål → Bedömning, Status", "Panelen: Mål"],
  },
  "S4-e": {
    says: "Styrningsåtgärder beslutas, genomförs och dokumenteras",
    kinds: ["kontrolleras", "beräknas"],
    met: ["Styrningsåtgärder → Status"],
  },
  "S5-a": { says: "Utvecklingsinitiativ från idé till vardag", kinds: ["data", "kontrolleras"], met: ["Initiativ"] },
  "L-a": { says: "Mål och uppdrag riktas till en utpekad mottagare", kinds: ["kontrolleras"], met: [] },
  "L-b": { says: "Uppdrag är uppföljningsbara och kommer ur politiska mål", kinds: ["kontrolleras"], met: [] },
  "L-c": {
    says: "Mottagaren återrapporterar",
    kinds: ["kontrolleras", "beräknas"],
    met: ["Uppdrag → Status"],
  },
  "L-d": {
    says: "Vilja och mål, budget, verksamhetsplan",
    kinds: ["data", "kontrolleras"],
    met: ["Panelen: Ordlista"],
  },
  "L-e": {
    says: "Uppföljning två gånger per år och månadsvis",
    kinds: ["kontrolleras", "rapporteras"],
    met: ["Årshjul"],
  },
  "L-f": { says: "Större avvikelser rapporteras genast", kinds: ["kontrolleras"], met: [] },
  "L-g": { says: "God ekonomisk hushållning", kinds: ["beräknas"], met: ["Finansiella mål → Status"] },
  "L-h": {
    says: "Budget, skatt och avgifter beslutas i juni",
    kinds: ["kontrolleras", "rapporteras"],
    met: ["Årshjul"],
  },
  "Ti-a": { says: "Styr på ett fåtal mål", kinds: ["kontrolleras"], met: [] },
  "Ti-b": { says: "Varje nämnd väljer ett mindre antal globala mål", kinds: ["kontrolleras"], met: [] },
  "Ti-c": {
    says: "Varje nämnd bidrar till visionens områden och till globala mål",
    kinds: ["kontrolleras", "rapporteras"],
    met: [],
  },
  "Ti-d": {
    says: "Ramar utifrån tillgängliga resurser",
    kinds: ["beräknas"],
    met: ["Panelen: Läget, Ramar"],
  },
  "Ti-e": { says: "Hållbar ekologiskt, ekonomiskt och socialt", kinds: ["data"], met: ["Mål → Hållbarhet"] },
  "Ti-f": {
    says: "Förutsättningar i februari, budget i maj och juni",
    kinds: ["kontrolleras", "rapporteras"],
    met: ["Årshjul"],
  },
  "KL11:5": { says: "Intäkterna överstiger kostnaderna", kinds: ["kontrolleras"], met: ["Panelen: Läget"] },
  "KL11:6": { says: "Plan för tre år", kinds: ["kontrolleras"], met: [] },
  "KL11:12": {
    says: "Negativt balanskravsresultat regleras inom tre år",
    kinds: ["beräknas"],
    met: ["Balanskrav → Balanskravsresultat, Status", "Balanskravsunderskott"],
  },
  "KL11:13": {
    says: "Synnerliga skäl att inte reglera",
    kinds: ["beräknas"],
    met: ["Balanskravsunderskott → Undantag"],
  },
  "KL11:14": {
    says: "Resultatreserv",
    kinds: ["beräknas"],
    met: ["Balanskrav → Högsta avsättning, Resultatreserv vid årets slut"],
  },
  "KL11:16": { says: "Minst en delårsrapport", kinds: ["kontrolleras", "rapporteras"], met: ["Årshjul"] },
  "KL11:20": { says: "Årsredovisning senast den 15 april", kinds: ["kontrolleras", "rapporteras"], met: ["Årshjul"] },
  "P-a": { says: "Föregående års värde kvar", kinds: ["kontrolleras"], met: [] },
  "P-b": { says: "Delsumma räknad två gånger", kinds: ["kontrolleras"], met: [] },
  "P-c": { says: "Ackumulerat värde summerat", kinds: ["kontrolleras"], met: [] },
  "P-d": { says: "Konstant i formelkolumn", kinds: ["kontrolleras"], met: [] },
  "P-e": { says: "kr, tkr och mnkr blandat", kinds: ["kontrolleras"], met: [] },
  "P-f": { says: "Tecken blandat", kinds: ["kontrolleras"], met: [] },
  "P-g": { says: "Åldersklass saknas eller överlappar", kinds: ["kontrolleras"], met: [] },
  "P-h": { says: "Åtgärd som startar efter sitt år", kinds: ["kontrolleras"], met: [] },
  "A-1": { says: "Ett överskott hämtar hem det äldsta underskottet", kinds: ["beräknas"], met: ["Återhämtning"] },
  "A-2": { says: "Ett undantag minskar sitt underskott först", kinds: ["beräknas"], met: ["Återhämtning → Undantag"] },
  "A-3": { says: "Vilka åtgärder som räknas", kinds: ["beräknas"], met: ["Uppföljning → Åtgärdseffekt"] },
  "A-4": { says: "Belopp jämförs i hela ören", kinds: ["beräknas"], met: ["Uppföljning → Status", "Återhämtning"] },
  "A-5": { says: "Saknade uppgifter är grå", kinds: ["beräknas"], met: ["Alla kolumner Status"] },
  "A-6": { says: "Summor läggs ihop oavrundade", kinds: ["beräknas"], met: ["Ramar", "Panelen: Ramar"] },
  "A-7": { says: "Volymen är årets medelvärde", kinds: ["beräknas"], met: ["Ramunderlag → Volym"] },
  "A-8": { says: "Avstämningsdagen", kinds: ["beräknas"], met: ["Inställningar → Avstämningsdag"] },
  "A-9": { says: "Återhämtningstid där dokumentet tiger", kinds: ["data"], met: ["Inställningar → Återhämtningstid"] },
  "A-10": {
    says: "Ekonomin går före målen där dokumentet tiger",
    kinds: ["beräknas"],
    met: ["Panelen: Läget"],
  },
  "A-11": {
    says: "Rambryggan: en rams förändring i sex delar",
    kinds: ["beräknas", "rapporteras"],
    met: ["Panelen: Rambrygga"],
  },
  "A-12": {
    says: "Scenarier och känslighet: ramarna räknas om med ändrade förutsättningar",
    kinds: ["beräknas", "kontrolleras", "rapporteras"],
    met: ["Scenarier", "Panelen: Scenarier"],
  },
  WB: { says: "Hur tabellerna skrivs", kinds: ["kontrolleras"], met: [] },
};
