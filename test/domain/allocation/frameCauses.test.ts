import { frameCauses } from "../../../src/domain/allocation/frameCauses";
import { type Finding, finding } from "../../../src/domain/finding";
import { workbookOf } from "../workbookOf";
import { evaluateFrames } from "./evaluateFrames";

describe("Tranemo styrmodell 3.2: a frame that could not be computed names its causes", () => {
  const at = { table: "services", row: 1 } as const;

  it("[T3.2-e] names the table that lacks something, each once, or the one that the finding stands in", () => {
    const price = finding("price-missing", at, { service: "Skola", group: undefined, year: 2027 });
    const base = finding("base-frame-missing", at, { service: "Skola", year: 2026 });
    const ages = finding("group-without-ages", { table: "targetGroups", row: 1 }, { group: "7–15" });
    const [service] = workbookOf({ services: [{}] }).services;
    if (!service) throw new Error("no service");
    const causes = (findings: readonly Finding[]) => frameCauses({}, { service, year: 2027 }, findings);
    expect(causes([price, ages, price, base])).toEqual(["standardCosts", "targetGroups", "baseFrames"]);
    expect(causes([])).toEqual([]);
  });

  it("[T3.2-e] says Standardkostnader of a service without a price in 2027", () => {
    const { findings } = evaluateFrames(workbookOf({ services: [{}], settings: { planYears: 1 } }));
    const facts = findings.flatMap((one) => (one.code === "frame-not-computed" ? one.facts : []));
    expect(facts).toEqual([{ service: "Skola", year: 2027, causes: ["standardCosts"] }]);
  });
});
