import { indicatorPerspectivesMissing } from "../../../../src/domain/checks/plans/indicatorPerspectivesMissing";
import { planPerspectivesMissing } from "../../../../src/domain/checks/plans/planPerspectivesMissing";
import { planWithout } from "../../../../src/domain/checks/plans/planWithout";
import { steeringDocumentExpired } from "../../../../src/domain/checks/plans/steeringDocumentExpired";
import type { LeftOut } from "../../../../src/domain/leftOut";
import type { Written } from "../../workbookOf";
import { told } from "../told";

const settings = { model: "sundsvall" } as const;
const units = [
  { unit: "Omsorgsförvaltningen", level: "Förvaltning", responsible: "Förvaltningschef" },
  { unit: "Bostads AB", level: "Bolag" },
  { unit: "Hemtjänst", level: "Enhet" },
  { unit: "Fullmäktige", level: "Kommunfullmäktige" },
];
const WRITTEN: Written = {
  settings,
  units,
  steeringDocuments: [{ unit: "Bostads AB" }],
  goals: [
    { id: "V1", unit: "omsorgsförvaltningen" },
    { id: "Ö1", unit: "Fullmäktige" },
  ],
  factors: [
    { id: "F1", unit: "Hemtjänst", perspective: "Ekonomi" },
    { id: "F2", goal: "v1", perspective: "Medarbetare" },
  ],
  indicators: [{ belongsTo: "f2" }],
  activities: [{ goal: "V1", state: "dropped" }],
};
const OMSORG = "units 1.unit Omsorgsförvaltningen";

describe("Sundsvall 3: what a plan has at least", () => {
  const found = (more: Written = {}) => told(planWithout, { ...WRITTEN, ...more });

  it("[S3-e] [S1-a] finds what the plans of a förvaltning, a company and a unit with a factor lack; fullmäktige has none", () => {
    expect(found()).toEqual([
      `${OMSORG} documents`,
      `${OMSORG} activities`,
      "units 2.unit Bostads AB factors",
      "units 2.unit Bostads AB indicators",
      "units 2.unit Bostads AB activities",
      "units 3.unit Hemtjänst documents",
      "units 3.unit Hemtjänst indicators",
    ]);
  });

  it("[S3-e] takes steering documents for all, or in the words of Grunduppdrag", () => {
    expect(found({ steeringDocuments: [{}] }).filter((one) => one.endsWith("documents"))).toEqual([]);
    const missions = [{ unit: "Hemtjänst", documents: "SoL" }, { unit: "Omsorgsförvaltningen" }];
    expect(found({ missions }).filter((one) => one.endsWith("documents"))).toEqual([`${OMSORG} documents`]);
  });

  it("[A-5] asks for no steering documents where a row that could not be read may be one", () => {
    const at = { table: "steeringDocuments", row: 9 } as const;
    const documents = (row: object) =>
      found({ leftOut: { steeringDocuments: [{ at, document: "SoL", ...row }] } }).filter((one) =>
        one.endsWith("documents"),
      );
    expect(documents({})).toEqual([]);
    expect(documents({ unit: "Hemtjänst" })).toEqual([`${OMSORG} documents`]);
  });

  it("[S3-e] takes an activity of the unit's goal, by the unit, or by who is responsible for it", () => {
    for (const activity of [
      { goal: "V1" },
      { decidedBy: "Omsorgsförvaltningen" },
      { responsible: "förvaltningschef" },
    ]) {
      expect(found({ activities: [activity] })).not.toContain(`${OMSORG} activities`);
    }
    expect(found({ activities: [{ goal: "Ö1", responsible: "Rektor" }] })).toContain(`${OMSORG} activities`);
  });

  it("[A-5] counts what could not be read and may be the unit's", () => {
    const parts = (leftOut: LeftOut) => found({ leftOut }).filter((one) => one.startsWith("units 2"));
    const row = <T extends string>(table: T) => ({ at: { table, row: 9 } }) as const;
    expect(parts({ factors: [{ ...row("factors"), id: "F9" }] })).toEqual([
      "units 2.unit Bostads AB indicators",
      "units 2.unit Bostads AB activities",
    ]);
    expect(parts({ factors: [{ ...row("factors"), unit: "Hemtjänst" }] })).toHaveLength(3);
    expect(parts({ indicators: [row("indicators")] })).toHaveLength(2);
    // The goal may be V1, whose factor F2 and its indicator would then be the company's.
    expect(parts({ goals: [{ ...row("goals"), unit: "Bostads AB" }] })).toEqual(["units 2.unit Bostads AB activities"]);
    expect(
      parts({ activities: [{ ...row("activities"), responsible: undefined, decidedBy: undefined }] }),
    ).toHaveLength(2);
  });

  it("[WB] asks nothing without Organisation, or of a workbook for frames alone", () => {
    expect([...found({ units: [] }), ...told(planWithout, { settings, units })]).toEqual([]);
  });
});

describe("Sundsvall 3: four perspectives", () => {
  it("[S3-f] names the perspectives that the factors of a plan do not cover, of a plan that has any", () => {
    expect(told(planPerspectivesMissing, WRITTEN)).toEqual([
      `${OMSORG} Medborgare och brukare/Process och verksamhet/Ekonomi`,
      "units 3.unit Hemtjänst Medborgare och brukare/Medarbetare/Process och verksamhet",
    ]);
  });

  it("[S3-f] is content with all four", () => {
    const perspectives = ["medborgare/brukare", "Medarbetare", "Process & verksamhet", "ekonomi"];
    const factors = perspectives.map((perspective, index) => ({ id: `F${index}`, unit: "Hemtjänst", perspective }));
    expect(told(planPerspectivesMissing, { settings, units, factors })).toEqual([]);
    expect(told(planPerspectivesMissing, { settings, units, factors: factors.slice(1) })).toEqual([
      "units 3.unit Hemtjänst Medborgare och brukare",
    ]);
  });

  it("[S3-g] names those that the indicators lack: an indicator has that of its goal or factor", () => {
    const goals = [{ id: "V1", unit: "Hemtjänst", perspective: "Medarbetare" }];
    const factors = [{ id: "F1", unit: "Hemtjänst", perspective: "Ekonomi" }];
    const written = { settings, units, goals, factors };
    const both = [{ belongsTo: "V1" }, { id: "I2", belongsTo: "F1" }];
    expect(told(indicatorPerspectivesMissing, { ...written, indicators: both })).toEqual([
      "units 3.unit Hemtjänst Medborgare och brukare/Process och verksamhet",
    ]);
    expect(told(indicatorPerspectivesMissing, { ...written, indicators: both.slice(1) })).toEqual([
      "units 3.unit Hemtjänst Medborgare och brukare/Medarbetare/Process och verksamhet",
    ]);
    expect(told(indicatorPerspectivesMissing, written)).toEqual([]);
  });

  it("[A-5] leaves out the perspectives that an unreadable row may have", () => {
    const at = { table: "factors", row: 9 } as const;
    const found = (leftOut: LeftOut) => told(planPerspectivesMissing, { ...WRITTEN, leftOut });
    expect(found({ factors: [{ at, unit: undefined, perspective: "Ekonomi" }] })).toEqual([
      `${OMSORG} Medborgare och brukare/Process och verksamhet`,
      "units 3.unit Hemtjänst Medborgare och brukare/Medarbetare/Process och verksamhet",
    ]);
    expect(found({ factors: [{ at, unit: "Hemtjänst" }] })).toHaveLength(1);
    const unread = { indicators: [{ at: { table: "indicators", row: 9 } }] } as const;
    expect(told(indicatorPerspectivesMissing, { ...WRITTEN, leftOut: unread })).toEqual([]);
  });

  it("[S3-f] asks nothing in a model without perspectives", () => {
    const tranemo = { ...WRITTEN, settings: {} };
    expect([...told(planPerspectivesMissing, tranemo), ...told(indicatorPerspectivesMissing, tranemo)]).toEqual([]);
  });
});

describe("Sundsvall 3: plans refer to current steering documents", () => {
  const steeringDocuments = [
    { validTo: "2026-08-30" },
    { document: "SoL" },
    { document: "Plan", validTo: "2026-08-31" },
  ];
  const found = (referenceDay: string | undefined, leftOut: LeftOut = {}) =>
    told(steeringDocumentExpired, { settings: { referenceDay }, steeringDocuments, leftOut });

  it("[S3-e] finds the one that held until the day before the reference day", () => {
    expect(found("2026-08-31")).toEqual(["steeringDocuments 1.validTo Äldreomsorgsplan 2026-08-30"]);
    expect(found("2026-08-30")).toEqual([]);
  });

  it("[A-8] finds nothing without a reference day, nor of a document that another row names", () => {
    expect(found(undefined)).toEqual([]);
    const at = { table: "steeringDocuments", row: 9 } as const;
    expect(found("2026-09-01", { steeringDocuments: [{ at, document: "äldreomsorgsplan" }] })).toHaveLength(1);
  });
});
