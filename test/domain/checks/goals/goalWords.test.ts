import { perspectiveUnknown } from "../../../../src/domain/checks/goals/perspectiveUnknown";
import { sustainabilityUnknown } from "../../../../src/domain/checks/goals/sustainabilityUnknown";
import { told } from "../told";

describe("Timrå, Bakgrund: sustainability is ecological, economic and social", () => {
  it("[Ti-e] takes Ekologiskt, ekonomisk and SOCIAL, and finds kulturell", () => {
    const goals = [
      { sustainability: "Ekologiskt, ekonomisk;SOCIAL" },
      { id: "M2", sustainability: "socialt, kulturell" },
    ];
    expect(told(sustainabilityUnknown, { goals })).toEqual([
      "goals 2.sustainability M2 kulturell Ekologisk/Ekonomisk/Social",
    ]);
  });
});

describe("Sundsvall 3: success factors are seen from four perspectives", () => {
  const goals = [{ perspective: "ekonomi" }, { id: "M2", perspective: "Kund" }];
  const factors = [{ perspective: "Medborgare/brukare" }, { id: "F2", perspective: "Process" }, { id: "F3" }];

  it("[S3-f] finds Kund and Process, and takes a stroke for och", () => {
    const allowed = "Medborgare och brukare/Medarbetare/Process och verksamhet/Ekonomi";
    expect(told(perspectiveUnknown, { settings: { model: "sundsvall" }, goals, factors })).toEqual([
      `goals 2.perspective Kund ${allowed}`,
      `factors 2.perspective Process ${allowed}`,
    ]);
  });

  it("[S3-f] asks nothing in a model without perspectives, nor of an id that two rows have", () => {
    expect(told(perspectiveUnknown, { goals, factors })).toEqual([]);
    const leftOut = {
      goals: [{ at: { table: "goals", row: 9 }, id: "M2" }],
      factors: [{ at: { table: "factors", row: 9 }, id: "F2" }],
    } as const;
    expect(told(perspectiveUnknown, { settings: { model: "sundsvall" }, goals, factors, leftOut })).toEqual([]);
  });
});
