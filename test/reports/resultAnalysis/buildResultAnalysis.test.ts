import { parsePeriod } from "../../../src/domain/period";
import { analysisPeriod } from "../../../src/reports/resultAnalysis/analysisPeriod";
import { buildResultAnalysis } from "../../../src/reports/resultAnalysis/buildResultAnalysis";
import { workbookOf } from "../../domain/workbookOf";
import { contextOf, rowOf, shown, wordsOf } from "../sourceOf";

function periodOf(text: string) {
  const period = parsePeriod(text);
  if (!period) throw new Error(`${text} is no period`);
  return period;
}

describe("Sundsvalls styr- och ledningsmodell 4: resultatanalys ungefär tre gånger per år", () => {
  it("[S4-c] [A-8] is of the tertial that the newest follow-up up to the day ends in", () => {
    const followUps = ["2026-04", "2026-08", "2026-12"].map((text) => ({ period: periodOf(text), forecast: 1 }));
    const workbook = workbookOf({ followUps });
    expect(analysisPeriod(workbook, "2026-10-15")).toEqual(periodOf("2026-T2"));
    expect(analysisPeriod(workbook, "2026-04-30")).toEqual(periodOf("2026-T1"));
    expect(analysisPeriod(workbook, undefined)).toEqual(periodOf("2026-T3"));
  });

  it("[S4-c] without follow-ups it is of the day's own tertial, and without a day of none", () => {
    expect(analysisPeriod(workbookOf({}), "2026-09-01")).toEqual(periodOf("2026-T3"));
    expect(analysisPeriod(workbookOf({}), undefined)).toBeUndefined();
  });

  const settings = { model: "sundsvall", referenceDay: "2026-08-31" } as const;
  const [sheet] = buildResultAnalysis(
    contextOf({
      settings,
      goals: [
        { id: "M1", type: "Verksamhetsmål", perspective: "Ekonomi", assessment: "red", reason: "Sjukfrånvaro" },
        { id: "M2", perspective: "Okänt" },
      ],
      steeringMeasures: [
        { id: "S1", measure: "Omfördela", state: "decided", decision: "KF § 4", decided: "2026-06-15" },
      ],
      initiatives: [{ id: "IN1", initiative: "E-tjänst", state: "analysis", value: "Kortare väntan" }],
    }),
  );

  it("[S4-c] [S3-f] has a sheet per tertial and a part per perspective, with those of none last", () => {
    expect(sheet?.sheet).toBe("Resultatanalys T2 2026");
    const headings = sheet?.rows.filter(({ key, kind }) => kind === "heading" && key.startsWith("group:"));
    expect(headings?.map((row) => shown(row)[0])).toEqual([
      "Perspektiv: Medborgare och brukare",
      "Perspektiv: Medarbetare",
      "Perspektiv: Process och verksamhet",
      "Perspektiv: Ekonomi",
      "Utan perspektiv",
    ]);
    expect(rowOf(sheet, "group:ekonomi/table:goal:m1")?.[0]).toBe("Verksamhetsmål M1");
    expect(wordsOf(sheet)).toContain("inskrivna i perspektivet Medarbetare.");
  });

  it("[S4-c] [S4-d] lists the deviations, with the reason of a written judgement", () => {
    expect(rowOf(sheet, "deviations:goal:m1")?.at(-1)).toBe("red");
    const reason = rowOf(sheet, "deviations:reason:goal:m1");
    expect(reason?.[0]).toBe("Bedömning");
    expect(reason?.[1]).toContain("Sjukfrånvaro");
    expect(rowOf(sheet, "deviations:goal:m2")).toBeUndefined();
  });

  it("[S4-e] [S5-a] shows steering measures with state and decision, and initiatives with state and value", () => {
    expect(rowOf(sheet, "steeringMeasures:s1")?.slice(2, 5)).toEqual(["Beslutad", "KF § 4", "2026-06-15"]);
    expect(rowOf(sheet, "initiatives:in1")?.slice(1, 4)).toEqual(["E-tjänst", "Analys", "Kortare väntan"]);
  });
});
