import { COMMON_WORDS } from "../../../src/text/reports/commonWords";

describe("The municipality's name on its reports", () => {
  it.each([
    ["Lindmo", "Lindmo kommun"],
    ["Kristianstad", "Kristianstad kommun"],
    ["Åstad", "Åstad kommun"],
    ["Stockholms stad", "Stockholms stad"],
    ["Tranemo kommun", "Tranemo kommun"],
    ["Region Gotland", "Region Gotland"],
    ["Björkdala (påhittad)", "Björkdala (påhittad)"],
  ])("[WB] %s is %s", (name, shown) => {
    expect(COMMON_WORDS.municipality(name)).toBe(shown);
  });
});
