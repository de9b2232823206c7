import { bridgeJson } from "../../src/run/bridgeJson";
import { THREE_METHODS } from "../domain/bridge/bridgeCases";
import { reportFor } from "../taskpane/fixtures/reportFor";

describe("the frame bridges as JSON", () => {
  const bridges = bridgeJson(reportFor(THREE_METHODS));
  const of = (service: string, fromYear: number, year: number) =>
    bridges.find((one) => one.service === service && one.fromYear === fromYear && one.year === year);

  it("[A-11] has a service's parts from year to year and accumulated", () => {
    expect(of("Ledning", 2026, 2027)).toMatchObject({
      ...{ unit: "Stab", partOf: null, start: 700, end: 740, change: 40 },
      ...{ volume: 0, share: 0, price: 0, index: 0, ambition: 0, technical: 40 },
      remarks: [{ kind: "baseFrame", amount: 40 }],
    });
    expect(of("Ledning", 2026, 2028)).toMatchObject({ start: 700, end: 755, technical: 50, ambition: 5 });
    expect(bridges.length).toBe(2 * 6 + 6);
  });

  it("[A-5] has null for what is not known", () => {
    const { volumes = [] } = THREE_METHODS;
    const lacking = bridgeJson(reportFor({ ...THREE_METHODS, volumes: volumes.slice(1) }));
    expect(lacking.find((one) => one.service === "Skola")).toMatchObject({ change: 73, volume: null, technical: null });
  });
});
