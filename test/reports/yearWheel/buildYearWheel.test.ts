import { buildYearWheel } from "../../../src/reports/yearWheel/buildYearWheel";
import { contextOf, rowOf, wordsOf } from "../sourceOf";

describe("Tranemo styrmodell 3.2: årshjulet", () => {
  const [sheet] = buildYearWheel(
    contextOf({
      settings: { referenceDay: "2026-08-31" },
      units: [{ unit: "Omsorg" }, { unit: "Teknik" }],
      calendar: [
        { event: "Prognos", kind: "forecast", phase: "followUp", date: "2026-09-20", unit: "Omsorg", recipient: "KS" },
        { event: "Budget", kind: "budget", phase: "planning", date: "2027-06-14" },
        { event: "Dialog", kind: "dialogue", date: "2026-06-01", unit: "Omsorg" },
      ],
    }),
  );

  it("[T3.2-h] has the events of the coming twelve months under their months, with phase, who, recipient and light", () => {
    expect(rowOf(sheet, "month:2026-09/header")?.[0]).toBe("September 2026");
    expect(rowOf(sheet, "month:2026-09:2026-09-20:prognos:omsorg")).toEqual([
      ...["20 september 2026", "Prognos", "Uppföljning", "Omsorg", "KS", "yellow"],
    ]);
    expect(rowOf(sheet, "month:2027-06:2027-06-14:budget:")).toEqual([
      ...["14 juni 2027", "Budget", "Planering", "Alla", "–", "grey"],
    ]);
    expect(rowOf(sheet, "month:2026-10/empty")).toEqual(["Oktober 2026: inget inplanerat."]);
    expect(rowOf(sheet, "month:2026-08/empty")).toEqual(["Augusti 2026: inget kvar."]);
  });

  it("[T3.2-h] what the model or the law asks for and nobody has dated is said with its paragraph", () => {
    expect(wordsOf(sheet)).toContain("(KL11:16)");
  });

  it("[T3.2-h] [A-8] says what each unit still owes, and when it owes nothing", () => {
    expect(rowOf(sheet, "owed:omsorg:event:dialog")).toEqual(["Dialog: skulle ha varit klart 1 juni 2026."]);
    expect(sheet?.rows.find(({ key }) => key === "owed:omsorg:event:dialog")?.kind).toBe("note");
    expect(rowOf(sheet, "owed:omsorg/header")).toEqual(["Omsorg"]);
    expect(rowOf(sheet, "owed:teknik/header")).toBeUndefined();
    expect(rowOf(sheet, "owed/nothing")).toEqual(["Inget återstår för Teknik."]);
  });
});
