import { screen } from "@testing-library/react";
import type { NamedComparison } from "../../../src/domain/versions/namedComparison";
import { SOUND } from "../../domain/allocation/soundFrames";
import { fakeServices } from "../fixtures/fakeServices";
import { listed, versionServicesOf, versionsRead } from "../fixtures/keptVersions";
import { renderPane, shownText } from "../fixtures/renderPane";
import { reportFor } from "../fixtures/reportFor";

jest.setTimeout(30_000);

/** Kultur's frame is in the version alone. */
function without(isUnknown: boolean, after: number | undefined): NamedComparison {
  const difference = after === undefined ? undefined : after - 154_500;
  const kultur = { unit: "Bildning", service: "Kultur", year: 2027, before: 51_500, after: undefined };
  return {
    before: "Budget KF",
    after: undefined,
    unit: undefined,
    unreadable: 0,
    integrity: "whole",
    flaws: [],
    frames: {
      frames: [{ ...kultur, difference: undefined, wasPart: false, isPart: false, isUnknown }],
      units: [{ unit: "Bildning", year: 2027, before: 154_500, after, difference }],
    },
    assumptions: [],
    bridges: [],
  };
}

async function compare(comparison: NamedComparison) {
  const { versions } = versionServicesOf({ read: versionsRead({ versions: [listed()] }), comparison });
  const services = fakeServices({
    report: reportFor(SOUND),
    preferences: { load: () => ({ role: "finance" }), save: () => {} },
  });
  const user = await renderPane(Object.assign(services, { versions }));
  await user.click(screen.getByRole("tab", { name: "Versioner" }));
  await user.click(await screen.findByRole("button", { name: "Jämför" }));
  await screen.findByText("51 500 → –");
}

describe("Versioner, ramar som ändrats: en ram som inte går att räkna", () => {
  it("[T3.2-e] [A-5] is neither gone nor in its unit's difference: no −51 500", async () => {
    await compare(without(true, undefined));
    expect(shownText()).toMatch(/Bildning 2027går inte att räkna/);
    expect(shownText()).toMatch(/Kulturgår inte att räkna/);
  });

  it("[T3.2-e] is told otherwise than one that is gone: borta, and −51 500", async () => {
    await compare(without(false, 103_000));
    expect(shownText()).toMatch(/Bildning 2027−51 500 kr/);
    expect(shownText()).toMatch(/Kulturborta/);
  });
});
