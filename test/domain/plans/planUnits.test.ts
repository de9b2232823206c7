import { planUnits } from "../../../src/domain/plans/planUnits";
import { type Written, workbookOf } from "../workbookOf";

const units = [
  { unit: "Fullmäktige", level: "kommunfullmäktige" },
  { unit: "Nämnden", level: "Nämnd" },
  { unit: "Omsorg", level: "förvaltning" },
  { unit: "Bostads AB", level: "Bolag" },
  { unit: "Hemtjänst", level: "Enhet" },
  { unit: "Okänd" },
];
const namesOf = (written: Written) =>
  planUnits(workbookOf({ settings: { model: "sundsvall" }, units, ...written })).map(({ unit }) => unit);

describe("Sundsvall 1 and 3: which units have a plan", () => {
  it("[S1-a] every förvaltning and company, whatever they own", () => {
    expect(namesOf({})).toEqual(["Omsorg", "Bostads AB"]);
  });

  it("[S3-e] and those that own a goal or a factor, except kommunfullmäktige, whose goals are for all", () => {
    const goals = [{ unit: "NÄMNDEN" }, { id: "Ö1", unit: "Fullmäktige" }, { id: "M3", unit: " " }];
    expect(namesOf({ goals, factors: [{ unit: "okänd" }] })).toEqual(["Nämnden", "Omsorg", "Bostads AB", "Okänd"]);
  });

  it("[T3.1-a] in Tranemo the sections", () => {
    const sections = [
      { unit: "Lärande", level: "Sektion" },
      { unit: "Skola", level: "Enhet" },
    ];
    expect(namesOf({ settings: {}, units: sections })).toEqual(["Lärande"]);
  });
});
