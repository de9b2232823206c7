import { screen } from "@testing-library/react";
import type { NamedComparison } from "../../../src/domain/versions/namedComparison";
import { fakeServices } from "../fixtures/fakeServices";
import { granvik } from "../fixtures/granvik";
import { listed, type VersionAnswers, versionServicesOf, versionsRead } from "../fixtures/keptVersions";
import { renderPane, shownText } from "../fixtures/renderPane";

jest.setTimeout(30_000);

const [UNIT = "", OTHER = ""] = new Set(granvik.outcome.frames.map(({ unit }) => unit));
const TWO = versionsRead({ versions: [listed({ row: 2, name: "Budget KF" }), listed({ name: "Nämnden" })] });

const frame = (service: string, difference: number, isPart: boolean) => ({
  unit: UNIT,
  service,
  year: 2027,
  before: 1_000,
  after: 1_000 + difference,
  difference,
  wasPart: false,
  isPart,
});

const LESS: NamedComparison = {
  before: "Budget KF",
  after: undefined,
  unit: UNIT,
  unreadable: 0,
  integrity: "whole",
  flaws: [],
  frames: {
    frames: [frame("Hemtjänst", -200, false), frame("Trygghetslarm", 0, true)],
    units: [{ unit: UNIT, year: 2027, before: 2_000, after: 800, difference: -1_200 }],
  },
  assumptions: [],
  bridges: [],
};

/** Min enhet as its section head opens it, and what was asked of the versions. */
async function open(answers: VersionAnswers) {
  const { versions, asked } = versionServicesOf(answers);
  const services = fakeServices({
    report: granvik,
    preferences: { load: () => ({ role: "sectionHead", unit: UNIT }), save: () => {} },
  });
  const user = await renderPane(Object.assign(services, { versions }));
  return { user, asked };
}

describe("Min enhet: what has happened with the frame since it was handed out", () => {
  it("compares the newest version with now for the own unit when asked, and not before", async () => {
    const { user, asked } = await open({ read: TWO, comparison: LESS });
    const button = await screen.findByRole("button", { name: "Visa vad som hänt" });
    expect(shownText()).toContain("Ramen sedan Budget KF");
    expect(asked).toEqual([]);
    await user.click(button);
    const result = await screen.findByRole("region", { name: "Budget KF → Arbetsboken nu" });
    expect(asked).toEqual([{ before: "Budget KF", after: undefined, unit: UNIT }]);
    expect(document.activeElement).toBe(result);
    expect(shownText()).toMatch(/2027−1 200 tkr/);
  });

  it("[A-6] says that a service has become an earmarked part, which its unit's sum lost", async () => {
    const { user } = await open({ read: TWO, comparison: LESS });
    await user.click(await screen.findByRole("button", { name: /^Visa vad som hänt/ }));
    await screen.findByText(/^1 000 → 1 000 · nu varav, inte längre i summan$/);
    await screen.findByText(/^1 000 → 800$/);
  });

  it("forgets the comparison when another unit is chosen", async () => {
    const { user } = await open({ read: TWO, comparison: LESS });
    await user.click(await screen.findByRole("button", { name: /^Visa vad som hänt/ }));
    await screen.findByRole("region", { name: "Budget KF → Arbetsboken nu" });
    await user.selectOptions(screen.getByRole("combobox", { name: "Enhet" }), OTHER);
    expect(screen.queryByRole("region", { name: "Budget KF → Arbetsboken nu" })).toBeNull();
  });

  it("offers nothing where no version is kept", async () => {
    await open({ read: versionsRead() });
    expect(screen.queryByRole("button", { name: /^Visa vad som hänt/ })).toBeNull();
  });
});
