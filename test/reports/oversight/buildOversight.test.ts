import { PARAGRAPHS } from "../../../src/domain/rule";
import { buildOversight } from "../../../src/reports/oversight/buildOversight";
import { contextOf, shown } from "../sourceOf";

const FIVE = [
  "Analys av förutsättningar (och omvärld)",
  "Uppföljning av vision, värdegrund, mål och indikatorer samt uppdrag",
  "Uppföljning av finansiella mål och budget",
  "Uppföljning av kvalitetsfaktorer och kvalitetsindikatorer",
  "Uppföljning av intern kontroll och riskanalyser",
];

describe("Tranemo styrmodell 5.2: kommunstyrelsens uppsiktsplikt", () => {
  const [sheet] = buildOversight(contextOf({ goals: [{ unit: "Omsorg" }], risks: [{ risk: "Avbrott" }] }));
  const rows = sheet?.rows ?? [];

  it("[T5.2-a] has exactly the five parts, in the document's words and order", () => {
    const headings = rows.filter(({ kind }) => kind === "heading").map((row) => shown(row)[0]);
    expect(headings).toEqual(FIVE);
    for (const part of FIVE) expect(PARAGRAPHS["T5.2-a"].quote).toContain(part);
  });

  it("[T5.2-a] every part has its content and a box for the board's assessment", () => {
    const kinds = rows.map(({ kind }) => kind).filter((kind) => kind === "heading" || kind === "text");
    expect(kinds).toEqual(FIVE.flatMap(() => ["heading", "text"]));
    const starts = rows.flatMap(({ kind }, index) => (kind === "heading" ? [index] : []));
    for (const [index, start] of starts.entries()) {
      const part = rows.slice(start, starts[index + 1]);
      expect(part.some(({ kind, key }) => kind === "row" || (kind === "note" && key.endsWith("/empty")))).toBe(true);
    }
  });

  it("[T5.2-a] every part with a table but the first begins a page", () => {
    expect(rows.filter(({ breakBefore }) => breakBefore).map(({ key }) => key)).toEqual(["goals/space", "risks/space"]);
  });
});
