import { STEERING_MODELS } from "../../../src/domain/models/steeringModels";
import { buildDialogues } from "../../../src/reports/dialogue/buildDialogues";
import { contextOf, rowOf, shown, wordsOf } from "../sourceOf";

const UNITS = [
  { unit: "Kommunfullmäktige", level: "Kommunfullmäktige" },
  { unit: "Omsorg", level: "Sektion" },
];

describe("Tranemo styrmodell 3.6: underlag för dialogmötet", () => {
  it("[T3.6-a] is made for every unit with a superior, on one portrait page", () => {
    const sheets = buildDialogues(contextOf({ units: UNITS, goals: [{ unit: "Kommunfullmäktige" }] }));
    expect(sheets.map(({ sheet, orientation, onePage }) => [sheet, orientation, onePage])).toEqual([
      ["Dialog Omsorg", "portrait", true],
    ]);
  });

  it("[S4-c] asks the document's questions, each with a box", () => {
    const [sheet] = buildDialogues(contextOf({ units: UNITS }));
    const boxes = sheet?.rows.filter(({ kind }) => kind === "text").map((row) => shown(row)[0]);
    expect(boxes).toEqual([
      "Vad har blivit bra och inte? Finns det avvikelser?",
      "Vad beror resultaten (såväl bra som dåliga) på?",
      "Behöver vi vidta åtgärder? I så fall, vilka?",
    ]);
  });

  it("[T3.2-a] shows the forecast, the five largest measures, the sum of the rest, and what is left", () => {
    const measures = [10, 70, 30, 50, 20, 60, 40].map((effect) => ({
      measure: `Åtgärd ${effect}`,
      effect,
      year: 2026,
    }));
    const dropped = { measure: "Avförd åtgärd", effect: 900, year: 2026, state: "dropped" } as const;
    const followUps = [{ unit: "Omsorg", frame: 1000, forecast: 1300 }];
    const [sheet] = buildDialogues(contextOf({ units: UNITS, followUps, measures: [...measures, dropped] }));
    expect(rowOf(sheet, "forecast:now")?.slice(1)).toEqual([1000, 1300, -300, 280, 20, "red"]);
    const shownMeasures = sheet?.rows.filter(({ key }) => key.startsWith("measures:")).map((row) => shown(row)[2]);
    expect(shownMeasures).toEqual([70, 60, 50, 40, 30]);
    expect(rowOf(sheet, "measures/more")).toEqual(["Ytterligare 2 åtgärder ger tillsammans 30\u00a0tkr."]);
    expect(rowOf(sheet, "measures/left")).toEqual(["Kvar att hantera: 20\u00a0tkr."]);
  });

  it("[S4-c] lists what is red before what is yellow, and nothing that is green", () => {
    const [sheet] = buildDialogues(
      contextOf({
        units: UNITS,
        goals: [{ id: "M1", unit: "Omsorg" }],
        indicators: ["I1", "I2", "I3"].map((id) => ({ id, belongsTo: "M1", target: 80 })),
        measurements: [
          { indicator: "I1", value: 79 },
          { indicator: "I2", value: 10 },
          { indicator: "I3", value: 90 },
        ],
      }),
    );
    const keys = sheet?.rows.flatMap(({ key }) => (key.startsWith("deviations:indicator") ? [key] : []));
    expect(keys).toEqual(["deviations:indicator:i2", "deviations:indicator:i1"]);
  });

  it("[T3.2-a] [A-10] says what the unit still owes, refused only where the model forbids it", () => {
    const followUps = [{ unit: "Omsorg", frame: 100, forecast: 150 }];
    const [sheet] = buildDialogues(contextOf({ units: UNITS, followUps }));
    expect(wordsOf(sheet)).toContain("får inte lämnas in: åtgärder för 50\u00a0tkr saknas.");
    const [advised] = buildDialogues(contextOf({ units: UNITS, followUps, model: STEERING_MODELS.sundsvall }));
    expect(wordsOf(advised)).toContain("saknar åtgärder för 50\u00a0tkr.");
    expect(wordsOf(advised)).not.toContain("lämnas in");
    expect(rowOf(advised, "lights/rule")).toEqual(["Tilläggets antaganden A-10"]);
  });
});
