import { act, screen } from "@testing-library/react";
import type { VersionServices } from "../../../src/run/versions/versionServices";
import { SOUND } from "../../domain/allocation/soundFrames";
import { fakeServices } from "../fixtures/fakeServices";
import { listed, versionServicesOf, versionsRead } from "../fixtures/keptVersions";
import { renderPane, shownText } from "../fixtures/renderPane";
import { reportFor } from "../fixtures/reportFor";

const report = reportFor(SOUND);

jest.setTimeout(60_000);

/** The pane after a run, with how often the versions have been listed. */
async function open() {
  const { versions } = versionServicesOf({ read: versionsRead({ versions: [listed()] }) });
  let times = 0;
  const list: VersionServices["list"] = () => {
    times += 1;
    return versions.list();
  };
  const services = Object.assign(
    fakeServices({ report, preferences: { load: () => ({ role: "economist" }), save: () => {} } }),
    { versions: { ...versions, list } },
  );
  const user = await renderPane(services);
  const run = async (hour: string) => {
    await user.click(screen.getByRole("button", { name: "Räkna om" }));
    const written = { cells: 1, tables: ["Ramar"] };
    await act(async () => services.endRun({ ...report, written, finishedAt: `2026-11-22T${hour}:00:00.000Z` }));
  };
  return { user, run, times: () => times };
}

describe("Rambrygga as it is opened", () => {
  it("leaves what the pane says, and reads the versions again with each report", async () => {
    const { user, run, times } = await open();
    await run("16");
    await user.click(screen.getByRole("button", { name: "Fler val" }));
    await user.click(await screen.findByRole("menuitem", { name: /^Återställ senaste/ }));
    await user.click(screen.getByRole("tab", { name: /brygga$/i }));
    expect(shownText()).toContain("Senaste körningen är återställd");
    expect(times()).toBe(1);
    await run("17");
    expect(times()).toBe(2);
  });
});
