import { buildMatrix } from "../../../src/reports/matrix/buildMatrix";
import { contextOf, rowOf, wordsOf } from "../sourceOf";

const LIGHT = { assessment: "green", reason: "Klart" } as const;

describe("Timrå: vad varje nämnd bidrar till", () => {
  const [sheet] = buildMatrix(
    contextOf({
      settings: { model: "timra", visionAreas: "Lärande; Trygghet" },
      goals: [
        { id: "M1", unit: "Skolan", visionArea: "Lärande", globalGoals: "4, 17", sustainability: "Socialt", ...LIGHT },
        { id: "M2", unit: "Skolan", visionArea: "lärande; Trygghet", globalGoals: "4" },
      ],
    }),
  );

  it("[Ti-c] a cell has the ids of the goals in the area, each with its light's shape", () => {
    expect(rowOf(sheet, "vision-1:skolan")).toEqual(["Skolan", "●\u00a0M1 ○\u00a0M2", "○\u00a0M2"]);
  });

  it("[Ti-b] the 17 global goals stand in two tables of nine and eight", () => {
    expect(rowOf(sheet, "global-1/header")).toHaveLength(10);
    expect(rowOf(sheet, "global-2/header")?.at(-1)).toBe("17. Genomförande och globalt partnerskap");
    expect(rowOf(sheet, "global-1:skolan")?.[4]).toBe("●\u00a0M1 ○\u00a0M2");
    expect(rowOf(sheet, "global-2:skolan")?.at(-1)).toBe("●\u00a0M1");
  });

  it("[Ti-e] Socialt is read as Social, and what nothing contributes to is –", () => {
    expect(rowOf(sheet, "sustainability-1:skolan")).toEqual(["Skolan", "–", "–", "●\u00a0M1"]);
  });

  it("[WB] without any such goal it says what to fill in", () => {
    const [empty] = buildMatrix(contextOf({ goals: [{ unit: "Skolan" }] }));
    expect(wordsOf(empty)).toContain("Fyll i Globala mål i Mål.");
    expect(rowOf(empty, "global-1/header")).toBeUndefined();
  });
});
