import { swedishError } from "../../../../src/text/findings/swedish/swedishError";

describe("errors as a Swedish Excel shows them", () => {
  it.each([
    ["#DIV/0!", "#DIVISION/0!"],
    ["#N/A", "#SAKNAS!"],
    ["#REF!", "#REFERENS!"],
    ["#NAME?", "#NAMN?"],
    ["#VALUE!", "#VÄRDEFEL!"],
    ["#NUM!", "#OGILTIGT!"],
    ["#null!", "#SKÄRNING!"],
    ["#SPILL!", "#SPILL!"],
    ["#SAKNAS!", "#SAKNAS!"],
  ])("[WB] %s is %s", (error, swedish) => {
    expect(swedishError(error)).toBe(swedish);
  });
});
