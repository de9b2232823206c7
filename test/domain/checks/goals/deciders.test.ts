import { activityDecidedByPoliticians } from "../../../../src/domain/checks/goals/activityDecidedByPoliticians";
import { goalDecidedByOfficial } from "../../../../src/domain/checks/goals/goalDecidedByOfficial";
import type { LeftOut } from "../../../../src/domain/leftOut";
import { told } from "../told";

const units = [
  { unit: "Kommunfullmäktige", level: "Kommunfullmäktige" },
  { unit: "Nämnden", level: "nämnd", parent: "Kommunfullmäktige" },
  { unit: "Lärande", level: "Sektion", parent: "Nämnden", responsible: "Skolchef", kind: "official" },
  { unit: "Grundskola", level: "Enhet", parent: "Lärande", responsible: "Rektor", kind: "official" },
  { unit: "Rådet", responsible: "Ordförande", kind: "political" },
  { unit: "Byrån", level: "Sektion", responsible: "Okänd" },
] as const;

describe("Tranemo styrmodell 4: politicians decide what, officials decide how", () => {
  const decided = (decidedBy: string, unit: string | undefined = "Grundskola", leftOut: LeftOut = {}) =>
    told(goalDecidedByOfficial, { units, goals: [{ id: "M1", unit, decidedBy }], leftOut });

  it("[T4-a] finds the goal of Grundskola that its own rektor decided, by name and by unit", () => {
    expect(decided("rektor")).toEqual(["goals 1.decidedBy M1 rektor"]);
    expect(decided("Grundskola")).toEqual(["goals 1.decidedBy M1 Grundskola"]);
  });

  it("[T4-a] lets the manager above decide, and every political body", () => {
    for (const name of ["Skolchef", "Lärande", "Nämnden", "kommunfullmäktige", "Ordförande"])
      expect(decided(name)).toEqual([]);
    expect(decided("Rektor", "Lärande")).toHaveLength(1);
    expect(decided("Skolchef", "")).toHaveLength(1);
  });

  it("[T4-a] says nothing of one that Organisation does not know, or knows no role of", () => {
    expect([...decided("KS § 12"), ...decided("Okänd"), ...decided("Byrån")]).toEqual([]);
  });

  it("[A-5] says nothing when an unreadable row of Organisation may be who decided, or stand between", () => {
    const at = { table: "units", row: 9 } as const;
    expect(decided("Rektor", "Grundskola", { units: [{ at, unit: "Politiken", responsible: "REKTOR" }] })).toEqual([]);
    expect(decided("Rektor", "Grundskola", { units: [{ at, responsible: undefined }] })).toEqual([]);
    expect(decided("Skolchef", "Fritids", { units: [{ at, unit: "Fritids", responsible: undefined }] })).toEqual([]);
    expect(decided("Skolchef", "Fritids")).toHaveLength(1);
  });

  it("[T4-a] says nothing of one who answers both for a political body and for officials", () => {
    const both = [...units, { unit: "Utskottet", responsible: "Rektor", kind: "political" }] as const;
    expect(told(goalDecidedByOfficial, { units: both, goals: [{ unit: "Grundskola", decidedBy: "Rektor" }] })).toEqual(
      [],
    );
  });

  it("[T4-a] finds the activity that a political body decided, not the rektor's", () => {
    const activities = ["Nämnden", "Ordförande", "Rektor", "KS § 12", "Kommunfullmäktige"].map((decidedBy, index) => ({
      id: `A${index}`,
      decidedBy,
    }));
    expect(told(activityDecidedByPoliticians, { units, activities })).toEqual([
      "activities 1.decidedBy A0 Nämnden",
      "activities 2.decidedBy A1 Ordförande",
      "activities 5.decidedBy A4 Kommunfullmäktige",
    ]);
  });
});
