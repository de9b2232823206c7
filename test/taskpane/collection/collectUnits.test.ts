import { collectUnits } from "../../../src/taskpane/collection/collectUnits";
import { daysSince } from "../../../src/taskpane/collection/daysSince";
import { reminderText } from "../../../src/taskpane/collection/reminderText";
import { formatsFor } from "../../../src/text/pane/formatsFor";
import { textsFor } from "../../../src/text/pane/textsFor";
import { reportFor } from "../fixtures/reportFor";

const AUGUST = { kind: "month", year: 2026, part: 8 } as const;
const APRIL = { kind: "month", year: 2026, part: 4 } as const;
const { collection: texts, debts } = textsFor("sv");
const words = { texts, debts, formats: formatsFor("sv", "tkr") };

const report = reportFor({
  services: [{ service: "Park", unit: "Teknik" }],
  followUps: [
    { unit: "Skola", period: AUGUST, frame: 100, forecast: 100 },
    { unit: "Omsorg", period: AUGUST, frame: 100, forecast: 300 },
    { unit: "Kultur", period: AUGUST, frame: 100, forecast: 150, comment: "Fler besök" },
    { unit: "Service", period: APRIL, frame: 100, forecast: 100 },
  ],
  measures: [{ unit: "Omsorg", year: 2026, effect: 50 }],
});
const { period, units } = collectUnits(report);
const unitNamed = (name: string) => {
  const found = units.find(({ unit }) => unit === name);
  if (!found) throw new Error(`${name} is not collected`);
  return found;
};

describe("Insamling: who has handed in the newest forecast", () => {
  it("[T3.2-a] puts the red with the most missing first, then those who are missing, also one that has only a service", () => {
    expect(period).toEqual(AUGUST);
    expect(units.map(({ unit, state, light }) => [unit, state, light])).toEqual([
      ["Omsorg", "given", "red"],
      ["Kultur", "given", "red"],
      ["Service", "missing", "grey"],
      ["Teknik", "missing", "grey"],
      ["Skola", "given", "green"],
    ]);
  });

  it("counts the measures that count, and misses a comment only where the forecast is not green", () => {
    expect(unitNamed("Omsorg")).toMatchObject({ measures: 1, lacksComment: true });
    expect(unitNamed("Kultur")).toMatchObject({ lacksComment: false });
    expect(unitNamed("Skola")).toMatchObject({ lacksComment: false });
  });

  it("gives each unit the findings about it", () => {
    expect(unitNamed("Omsorg").findings.map(({ finding }) => finding.code)).toContain("forecast-needs-measures");
    expect(unitNamed("Skola").findings).toEqual([]);
  });

  it("writes a reminder of what is owed, to the one who answers for the unit, and none where nothing is", () => {
    const about = { period: AUGUST, responsible: "Björn Dahl", isRefused: true };
    expect(reminderText(unitNamed("Omsorg"), about, words)?.replaceAll("\u00a0", " ")).toBe(
      [
        "Hej Björn Dahl!",
        "",
        "Det här saknas från Omsorg:",
        "• Åtgärder: 150 tkr av underskottet i prognosen augusti 2026 saknar åtgärder. Skriv dem i Åtgärder.",
        "• Kommentar till prognosen augusti 2026: skriv den i Kommentar i Uppföljning.",
        "",
        "Välj Räkna om när det är klart, så syns det direkt om prognosen är i ordning.",
      ].join("\n"),
    );
    expect(reminderText(unitNamed("Teknik"), about, words)).toContain("• Prognos för augusti 2026");
    expect(reminderText(unitNamed("Skola"), about, words)).toBeUndefined();
  });

  it("asks for no measures where the model only advises them", () => {
    const about = { period: AUGUST, responsible: undefined, isRefused: false };
    expect(reminderText(unitNamed("Omsorg"), about, words)).not.toContain("• Åtgärder");
  });

  it.each([false, true])(
    "[A-8] tells the last day of what is owed, in words that hold whatever day they are read (late: %s)",
    (isLate) => {
      const at = { table: "calendar", row: 1 } as const;
      const event = { kind: "event", event: "Delårsrapport", due: "2026-09-21", isLate, at } as const;
      const assignment = { kind: "assignment", assignment: "U3", due: "2026-10-01", isLate, at } as const;
      const unit = { ...unitNamed("Skola"), debts: [event, assignment] };
      const about = { period: AUGUST, responsible: undefined, isRefused: true };
      const told = reminderText(unit, about, words)?.replaceAll("\u00a0", " ");
      expect(told).toContain("• Delårsrapport: sista dag är 21 september 2026.");
      expect(told).toContain("• Återrapport av uppdrag U3: sista dag är 1 oktober 2026.");
    },
  );

  it("[A-8] counts the days from the end of the period to the reference day, and none where it is not reached", () => {
    expect(daysSince(AUGUST, "2026-09-10")).toBe(10);
    expect(daysSince(AUGUST, "2026-08-31")).toBeUndefined();
  });
});
