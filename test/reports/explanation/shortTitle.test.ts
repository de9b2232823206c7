import { shortTitle } from "../../../src/reports/explanation/shortTitle";

describe("The name of an explanation's sheet", () => {
  it.each([
    ["Ram", ["Förskola", "2027"], "Ram, Förskola 2027"],
    ["Volym", ["Skola", "Barn 6–15 år", "2027"], "Volym, Skola Barn 2027"],
    ["Volym", ["Äldreomsorg", "Äldre 80+", "2027"], "Volym Äldreomsorg 2027"],
    ["Status", ["I2", "Andel elever med behörighet till gymnasiet"], "Status I2 Andel elever"],
    ["Grunduppdragets delar som inte finns", [], "Grunduppdragets delar som inte finns"],
  ])("of %s and %j keeps whole words and the year: %s", (header, about, expected) => {
    expect(shortTitle("Förklara ", { header, about })).toBe(expected);
  });
});
