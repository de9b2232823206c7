import { buildPlans } from "../../../src/reports/operationalPlan/buildPlans";
import { contextOf, rowOf, wordsOf } from "../sourceOf";

const UNITS = [{ unit: "Omsorg", level: "Sektion", responsible: "Björn Dahl" }];

describe("A unit's plan", () => {
  it("[T3.1-a] says which of the four parts of the basic mission are missing", () => {
    const [sheet] = buildPlans(contextOf({ units: UNITS, missions: [{ unit: "Omsorg", idea: "En trygg vardag" }] }));
    expect(rowOf(sheet, "mission:idea")).toEqual(["Verksamhetsidé", "En trygg vardag"]);
    expect(rowOf(sheet, "mission:partners")?.[1]).toBe("Saknas: samarbetspartners av särskild betydelse.");
    expect(rowOf(sheet, "mission/light")).toEqual(["yellow", "1 av 4 delar finns."]);
  });

  it("[T3.3-b] [T3.3-c] has goals with indicators and activities, and says what they lack", () => {
    const [sheet] = buildPlans(
      contextOf({
        units: UNITS,
        goals: [
          { id: "M1", goal: "Trygg hemtjänst", unit: "Omsorg", analysis: "Nuläge s. 4" },
          { id: "M2", goal: "Fler möten", unit: "Omsorg", analysis: "Nuläge s. 5" },
        ],
        indicators: [{ id: "I1", belongsTo: "M1", target: 12, direction: "lower" }],
        activities: [{ id: "A1", goal: "M1", activity: "Fast kontakt", ends: "2026-12-31", responsible: "Enhetschef" }],
      }),
    );
    expect(rowOf(sheet, "goals:goal:m1")?.slice(0, 2)).toEqual(["Mål M1", "Trygg hemtjänst"]);
    expect(rowOf(sheet, "goals:indicator:i1")?.[2]).toBe("högst 12");
    expect(rowOf(sheet, "goals:activity:a1")?.slice(4, 6)).toEqual(["2026-12-31", "Enhetschef"]);
    const words = wordsOf(sheet);
    expect(words.match(/Saknas\nIndikatorer\./g)).toHaveLength(1);
    expect(words.match(/Saknas\nAktiviteter som beskriver/g)).toHaveLength(1);
  });

  it("[S3-e] [S3-f] in Sundsvall says which perspectives have no success factor, and asks for no mission", () => {
    const [sheet] = buildPlans(
      contextOf({
        settings: { model: "sundsvall" },
        units: [{ unit: "Skola", level: "Förvaltning" }],
        factors: [{ id: "F1", unit: "Skola", type: "success", factor: "Trygghet", perspective: "Medarbetare" }],
      }),
    );
    const words = wordsOf(sheet);
    expect(words).not.toContain("Grunduppdrag\n");
    expect(words).toContain("Saknas\nFramgångsfaktor i perspektivet Ekonomi.");
    expect(rowOf(sheet, "factors/header")?.[4]).toBe("Perspektiv, trend");
    expect(rowOf(sheet, "factors:factor:f1")?.[4]).toBe("Medarbetare");
    expect(words).not.toContain("perspektivet Medarbetare.");
  });

  it("[T3.5-a] [T6-a] has nothing of another municipality's that the model does not know and nobody has filled in", () => {
    const mission = { unit: "Omsorg", idea: "En trygg vardag" };
    const headings = (
      model: "tranemo" | "sundsvall" | "lerum" | "timra",
      risks: readonly { readonly unit: string }[],
    ) => {
      const [sheet] = buildPlans(contextOf({ settings: { model }, units: [mission], missions: [mission], risks }));
      return sheet?.rows.filter(({ kind }) => kind === "heading").map(({ key }) => key);
    };
    expect(headings("tranemo", [])).toEqual([
      ...["process", "analysis", "mission", "documents", "goals", "factors", "frames", "assignments", "risks"],
    ]);
    expect(headings("sundsvall", [])).toEqual(["mission", "documents", "goals", "factors", "frames"]);
    expect(headings("lerum", [])).toEqual(["goals", "frames", "assignments"]);
    expect(headings("timra", [{ unit: "Omsorg" }])).toEqual(["goals", "frames", "risks"]);
  });

  it("[T6-a] a section that is another municipality's says so in one quiet line", () => {
    const [sheet] = buildPlans(
      contextOf({
        settings: { model: "lerum" },
        units: UNITS,
        goals: [{ unit: "Omsorg" }],
        risks: [{ unit: "Omsorg" }],
      }),
    );
    expect(rowOf(sheet, "risks/rule")).toEqual(["Upplägg efter Tranemo styrmodell 6 (T6-a)"]);
  });

  it("[T3.3-c] reads as a tree: goals strong, what belongs to them one step in", () => {
    const [sheet] = buildPlans(
      contextOf({ units: UNITS, goals: [{ id: "M1", unit: "Omsorg" }], indicators: [{ id: "I1", belongsTo: "M1" }] }),
    );
    const depths = ["goals:goal:m1", "goals:indicator:i1"].map(
      (key) => sheet?.rows.find((row) => row.key === key)?.cells[0],
    );
    expect(depths).toMatchObject([{ depth: "strong" }, { depth: "inner" }]);
  });

  it("[L-b] has the assignments that the unit has received, by recipient too", () => {
    const [sheet] = buildPlans(
      contextOf({
        units: UNITS,
        assignments: [
          { id: "U1", assignment: "Utred", recipient: "Omsorg" },
          { id: "U2", assignment: "Annat", recipient: "Teknik" },
        ],
      }),
    );
    expect(rowOf(sheet, "assignments:u1")?.[1]).toBe("Utred");
    expect(rowOf(sheet, "assignments:u2")).toBeUndefined();
  });
});
