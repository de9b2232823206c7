import { act, screen } from "@testing-library/react";
import type { NamedComparison } from "../../../src/domain/versions/namedComparison";
import type { CompareWish } from "../../../src/run/versions/comparison";
import { SOUND } from "../../domain/allocation/soundFrames";
import { fakeServices } from "../fixtures/fakeServices";
import { listed, versionServicesOf, versionsRead } from "../fixtures/keptVersions";
import { renderPane, shownText } from "../fixtures/renderPane";
import { reportFor } from "../fixtures/reportFor";

/** Typing in Fluent's fields is slow in jsdom. */
jest.setTimeout(60_000);

const button = (name: string | RegExp) => screen.getByRole("button", { name });
const report = reportFor(SOUND);

function nothingBetween({ before, after, unit }: CompareWish): NamedComparison {
  const frames = { frames: [], units: [] };
  return { before, after, unit, unreadable: 0, integrity: "whole", flaws: [], frames, assumptions: [], bridges: [] };
}

/** Versioner over two versions; each thing that is recorded or compared waits for the test. */
async function open() {
  const read = versionsRead({ versions: [listed(), listed({ name: "Nämnden" })], lastBy: "Anna Berg", hasLog: true });
  const { versions } = versionServicesOf({ read });
  const recorded: string[] = [];
  const ends: (() => void)[] = [];
  const later = <T,>(value: T) =>
    new Promise<T>((resolve) => {
      ends.push(() => resolve(value));
    });
  const services = Object.assign(
    fakeServices({ report, preferences: { load: () => ({ role: "finance" }), save: () => {} } }),
    {
      versions: {
        ...versions,
        record: ({ what }: { readonly what: string }) => {
          recorded.push(what);
          return later(undefined);
        },
        compare: (wish: CompareWish) => later(nothingBetween(wish)),
      },
    },
  );
  const user = await renderPane(services);
  const end = (which: number) => act(async () => ends[which]?.());
  const toVersions = async () => {
    await user.click(screen.getByRole("tab", { name: "Versioner" }));
    await screen.findByRole("textbox", { name: /^Versionens namn/ });
  };
  return { user, services, recorded, end, toVersions };
}

describe("Versioner while something is under way", () => {
  it("records once, however often the button is pressed", async () => {
    const { user, recorded, end, toVersions } = await open();
    await toVersions();
    await user.dblClick(button("Lås färgerna"));
    expect(recorded).toEqual(["lock"]);
    expect(button("Spara version").getAttribute("aria-disabled")).toBe("true");
    await end(0);
    expect(shownText()).toContain("Färgerna är låsta.");
    expect(button("Spara version").getAttribute("aria-disabled")).not.toBe("true");
  });

  it("lets what became of it go with the next report, when it can not be taken back any more", async () => {
    const { user, services, end, toVersions } = await open();
    await toVersions();
    await user.click(button("Lås färgerna"));
    await end(0);
    expect(shownText()).toContain("Färgerna är låsta.");
    await user.click(button("Räkna om"));
    await act(async () => services.endRun({ ...report, finishedAt: "2026-11-22T16:00:00.000Z" }));
    expect(shownText()).not.toContain("Färgerna är låsta.");
  });

  it("lets what became of it go when a comparison is asked for", async () => {
    const { user, end, toVersions } = await open();
    await toVersions();
    await user.click(button("Lås färgerna"));
    await end(0);
    await user.click(button("Jämför"));
    expect(shownText()).not.toContain("Färgerna är låsta.");
  });

  it("shows the comparison that was asked for last, and follows a run without taking the focus", async () => {
    const { user, services, end, toVersions } = await open();
    await toVersions();
    const [first, second] = screen.getAllByRole("button", { name: /^(Budget KF|Nämnden)/ });
    if (first) await user.click(first);
    if (second) await user.click(second);
    const [one, other] = screen.getAllByRole("button", { name: /^Jämför med nu/ });
    if (one) await user.click(one);
    if (other) await user.click(other);
    await end(1);
    await end(0);
    expect(screen.getByRole("heading", { level: 3, name: /^Nämnden/ })).toBeTruthy();
    await user.click(button("Räkna om"));
    await act(async () => services.endRun({ ...report, finishedAt: "2026-11-22T16:00:00.000Z" }));
    await end(2);
    expect(screen.getByRole("heading", { level: 3, name: /^Nämnden/ })).toBeTruthy();
    expect(document.activeElement).toBe(button("Räkna om"));
  });

  it("leaves what the pane says as it is opened", async () => {
    const { user, services, toVersions } = await open();
    await user.click(button("Räkna om"));
    const written = { cells: 1, tables: ["Ramar"] };
    await act(async () => services.endRun({ ...report, written, finishedAt: "2026-11-22T16:00:00.000Z" }));
    await user.click(button("Fler val"));
    await user.click(await screen.findByRole("menuitem", { name: /^Återställ senaste/ }));
    expect(shownText()).toContain("Senaste körningen är återställd");
    await toVersions();
    expect(shownText()).toContain("Senaste körningen är återställd");
  });
});
