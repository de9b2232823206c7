import { buildInternalControl } from "../../../src/reports/internalControl/buildInternalControl";
import { contextOf, rowOf, shown, wordsOf } from "../sourceOf";

const RISKS = [
  { id: "R1", type: "operational", probability: 1, consequence: 2, control: "Attest" },
  { id: "R2", type: "operational", probability: 4, consequence: 3 },
  { id: "R3", type: "operational" },
  { id: "R4", type: "strategic", probability: 2, consequence: 2, factor: "F1" },
  { id: "R5" },
] as const;

describe("Tranemo styrmodell 6: internkontroll", () => {
  const [sheet] = buildInternalControl(contextOf({ risks: RISKS, factors: [{ id: "F1", factor: "Kontinuitet" }] }));
  const listed = (list: string) => sheet?.rows.flatMap(({ key }) => (key.startsWith(`${list}:`) ? [key] : []));

  it("[T6-a] lists operational risks by value, those not assessed last, apart from the strategic ones", () => {
    expect(listed("operational")).toEqual(["operational:r2", "operational:r1", "operational:r3"]);
    expect(listed("strategic")).toEqual(["strategic:r4"]);
    expect(rowOf(sheet, "operational:r2")?.slice(7, 11)).toEqual([4, 3, 12, "red"]);
    expect(rowOf(sheet, "strategic:r4")?.[3]).toBe("Kontinuitet");
  });

  it("[A-5] a risk that is not assessed has – for its value and is grey", () => {
    expect(rowOf(sheet, "operational:r3")?.slice(7, 11)).toEqual(["–", "–", "–", "grey"]);
  });

  it("[T6-a] a risk without a kind is in neither list, but not left out", () => {
    expect(listed("untyped")).toEqual(["untyped:r5"]);
  });

  it("[T6-a] explains the scale and the limits", () => {
    expect(wordsOf(sheet)).toContain(
      "i steg 1–4, där 4 är högst. Riskvärdet är sannolikhet × konsekvens, som mest 16.",
    );
    expect(wordsOf(sheet)).toContain("Gul från 4, röd från 9.");
  });

  it("[WB] empty lists say what to fill in", () => {
    const [empty] = buildInternalControl(contextOf({}));
    const notes = empty?.rows.filter(({ key }) => key.endsWith("/empty")).map((row) => shown(row)[0]);
    expect(notes).toEqual([
      "Inga operativa risker är inskrivna i Risker.",
      "Inga strategiska risker är inskrivna i Risker.",
    ]);
  });
});
