import type { CheckCode, ReckoningFacts } from "../../../src/domain/checkFacts";
import { type Finding, type FindingCode, type FindingFacts, finding } from "../../../src/domain/finding";
import type { PlausibilityFacts } from "../../../src/domain/plausibilityFacts";
import type { Place } from "../../../src/domain/source";
import { columnOf, workbookNames } from "../../../src/sheets/contract/names";
import { describeFinding } from "../../../src/text/findings/describeFinding";
import { COMPUTED_FACTS } from "./samples/computedFacts";
import { goalSamples } from "./samples/goalSamples";
import { planSamples } from "./samples/planSamples";
import { plausibilitySamples } from "./samples/plausibilitySamples";
import { reckoningSamples } from "./samples/reckoningSamples";
import type { Samples } from "./samples/sample";

/** A sample of every check and of every finding of the law: one that is new does not compile without. */
const SAMPLES: Samples<CheckCode | keyof ReckoningFacts | keyof PlausibilityFacts> = {
  ...goalSamples,
  ...planSamples,
  ...reckoningSamples,
  ...plausibilitySamples,
};
const SAMPLE_CODES = Object.keys(SAMPLES) as (keyof typeof SAMPLES)[];

/** The contract's names; a text that asks for a column that is not there fails its test. */
const NAMES = {
  ...workbookNames("tkr"),
  columnHeader(table: Place["table"], column: string): string {
    const found = columnOf(table, column);
    if (found === undefined) throw new Error(`no column ${column} in ${table}`);
    return found.header;
  },
};

const AT = { table: "goals", row: 1, column: "id" } as const;

function texts(code: FindingCode, facts: FindingFacts[FindingCode], at: Place = AT) {
  // The facts are the code's own; its union with the others can not say so.
  const found = { code, at, facts } as Finding;
  return { sv: describeFinding(found, "sv", NAMES), en: describeFinding(found, "en", NAMES) };
}

/** Kinds of space differ between versions of the Unicode data. */
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, " ");

function expectWholeSentences(text: object): void {
  for (const sentence of Object.values(text)) {
    expect(sentence).toMatch(/^[”“\p{Lu}\d].{3,}[.?]$/su);
    expect(sentence).not.toMatch(/undefined|NaN|null|\[object|\s\s|\.\.| [.,:]|[a-z][A-Z]/);
  }
}

describe("every finding in words", () => {
  it.each(Object.entries(COMPUTED_FACTS))("has whole sentences for %s in both languages", (code, facts) => {
    for (const column of ["year", "share"]) {
      // Object.entries forgets that its keys are codes.
      const { sv, en } = texts(code as FindingCode, facts, { table: "standardCosts", row: 1, column });
      expectWholeSentences(sv);
      expectWholeSentences(en);
    }
  });

  it.each(SAMPLE_CODES)("says %s as a Swedish economist would, and in whole sentences in both languages", (code) => {
    const { facts, what } = SAMPLES[code];
    const { sv, en } = texts(code, facts);
    expect(plain(sv.what)).toBe(what);
    for (const text of [sv, en]) {
      expectWholeSentences(text);
      expect(Object.values(text).join(" ")).not.toMatch(
        /\?|\b(T|S|L|Ti|KL|A-)\d|Tranemos|Sundsvall|Lerum|Timrå|kommunallag/,
      );
    }
  });

  it.each(SAMPLE_CODES)("names in %s what it is about in English too, and no Swedish quotation marks", (code) => {
    const { facts } = SAMPLES[code];
    const { what, why, action } = texts(code, facts).en;
    for (const key of SHOWN) {
      const value: unknown = Reflect.get(facts, key);
      if (typeof value === "string") expect(what).toContain(value);
      if (typeof value === "number")
        expect(what).toContain(value.toLocaleString("en-GB", { useGrouping: key !== "year" }));
    }
    expect(`${what} ${why} ${action}`).not.toMatch(/(^|[^“\w])”|”\w/);
    expect(what).not.toBe(texts(code, facts).sv.what);
  });
});

/** Facts that are names or numbers, and so stand in the text as they are. */
const SHOWN = [
  ...["unit", "goal", "factor", "indicator", "activity", "assignment", "measure", "initiative", "risk", "document"],
  ...[
    "event",
    "parent",
    "found",
    "decidedBy",
    "model",
    "year",
    "target",
    "result",
    "limit",
    "remaining",
    "count",
    "most",
  ],
  ...["revenues", "costs", "deposited", "reserve", "used", "available", "yellow", "red", "years", "least"],
] as const;

describe("findings whose words follow their facts", () => {
  const what = <C extends FindingCode>(code: C, facts: FindingFacts[C]) =>
    plain(describeFinding(finding(code, AT, facts), "sv", NAMES).what);

  it("[S3-a] speaks of one level, perspective or area in the singular", () => {
    expect(what("goal-level-skipped", { goal: "E4", parent: "Ö1", skipped: ["Nämndmål"] })).toMatch(
      /nivån Nämndmål\.$/,
    );
    expect(what("vision-areas-missing", { unit: "Skola", missing: ["Natur"] })).toContain("visionsområdet Natur");
    expect(what("indicator-perspectives-missing", { unit: "Skola", missing: ["Ekonomi"] })).toContain(
      "perspektivet Ekonomi",
    );
  });

  it.each(["documents", "factors", "indicators", "activities"] as const)(
    "[S3-e] says which part a plan lacks: %s",
    (part) => {
      const text = texts("plan-without", { unit: "Skola", part });
      expectWholeSentences(text.sv);
      expectWholeSentences(text.en);
      expect(text.sv.action).toContain(NAMES.tableName(part === "documents" ? "steeringDocuments" : part));
    },
  );

  it("[L-f] tells a surplus from a deficit, and a year without a preposition", () => {
    const facts = { unit: "Omsorg", period: { kind: "year", year: 2026 }, deviation: 2000, limit: 1500 } as const;
    expect(what("report-now", facts)).toMatch(/^Prognosen för Omsorg 2026 visar ett överskott på 2 000 tkr\./);
  });

  it("[L-e] says every month of an event that has twelve, and nothing of one without months", () => {
    const event = { event: "Uppföljning", kind: "followUpBoard" } as const;
    expect(what("calendar-event-missing", { ...event, months: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] })).toContain(
      "”Uppföljning” (varje månad) finns",
    );
    expect(what("calendar-event-missing", { ...event, months: [] })).toContain("”Uppföljning” finns");
  });

  it("[S4-c] counts how often an event is there, where it is to come back", () => {
    const event = { event: "Resultatanalys", kind: "resultAnalysis", months: [] } as const;
    expect(what("calendar-event-missing", { ...event, tooFew: { found: 1, times: 3 } })).toBe(
      "Händelsen ”Resultatanalys” finns 1 gång i Årshjul, men ska finnas minst 3 gånger om året.",
    );
    const { en } = texts("calendar-event-missing", { ...event, tooFew: { found: 2, times: 3 } });
    expect(en.what).toContain("is in Årshjul 2 times, but should be at least 3 times a year.");
  });

  it("[L-h] says when an event is, where it is to be in other months", () => {
    const event = { event: "Budget", kind: "budget", elsewhere: "2026-11-12" } as const;
    const facts = { ...event, months: [6] };
    const { sv, en } = texts("calendar-event-missing", facts);
    expect(plain(sv.what)).toBe(
      "Händelsen ”Budget” ska vara i juni. I Årshjul står Budgetbeslut den 12 november 2026, men ingen gång i juni.",
    );
    expect(plain(sv.action)).toMatch(
      /^Flytta den i Årshjul, eller lägg till en händelse i juni och välj Budgetbeslut i /,
    );
    expect(what("calendar-event-missing", { ...event, months: [1, 9] })).toContain(
      "ska vara i januari eller september.",
    );
    expectWholeSentences(sv);
    expectWholeSentences(en);
  });

  it("[S4-e] asks for Läge alone where a steering measure has none", () => {
    const { sv, en } = texts("steering-measure-without", { measure: "SÅ1", missing: ["state"] });
    expect(sv.what).toBe("Styrningsåtgärden SÅ1 saknar Läge.");
    expect(sv.action).toBe("Välj hur långt åtgärden har kommit i kolumnen Läge i Styrningsåtgärder.");
    expectWholeSentences(sv);
    expectWholeSentences(en);
  });

  it("[T0-a] speaks of a row where what concerns children has no words", () => {
    expect(what("child-assessment-missing", { what: undefined })).toMatch(/^En rad i Mål rör barn/);
  });

  it("[WB] asks for a correct value where there is no list to choose from", () => {
    const { sv, en } = texts("model-row-unreadable", { found: "x", allowed: [] });
    expect(sv.action).toBe("Rätta värdet, eller ta bort raden.");
    expectWholeSentences(en);
  });
});
