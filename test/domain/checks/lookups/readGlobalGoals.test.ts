import { readGlobalGoals } from "../../../../src/domain/checks/lookups/readGlobalGoals";

describe("Timrå, Inriktning: the 17 global goals of Agenda 2030", () => {
  it.each([
    ["4, 10", [4, 10], []],
    ["Mål 4, mål 10; 11 och 3.", [3, 4, 10, 11], []],
    ["17 1 1", [1, 17], []],
    ["0, 18, 4", [4], ["0", "18"]],
    ["4 God utbildning, 5", [5], ["4 God utbildning"]],
    ["4.1", [], ["4.1"]],
    ["mål", [], ["mål"]],
    [" ,; ", [], []],
    [undefined, [], []],
  ])("[Ti-b] reads %j", (text, numbers, unknown) => {
    expect(readGlobalGoals(text)).toEqual({ numbers, unknown });
  });
});
