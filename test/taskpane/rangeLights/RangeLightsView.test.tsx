import { act, screen } from "@testing-library/react";
import type { SelectionLights } from "../../../src/run/rangeLights/colourSelection";
import type { RangeLightServices } from "../../../src/run/rangeLights/rangeLightServices";
import type { RangeRule } from "../../../src/sheets/rangeLights/rangeLights";
import { fakeServices } from "../fixtures/fakeServices";
import { granvik } from "../fixtures/granvik";
import { renderPane, shownText } from "../fixtures/renderPane";

async function open(own: Partial<RangeLightServices> = {}) {
  const asked: (RangeRule | string)[] = [];
  const lights = { kind: "lights", address: "Blad1!B2:B5", lights: ["green", "red", "red"], left: 1 } as const;
  const services = {
    ...fakeServices({ report: granvik }),
    rangeLights: {
      preview: async (rule: RangeRule) => {
        asked.push(rule);
        return rule.direction === "words" ? ({ kind: "ours", tables: ["Uppföljning"] } as const) : lights;
      },
      colour: async (rule: RangeRule) => {
        asked.push("colour", rule);
        return lights;
      },
      undo: async () => void asked.push("undo"),
    },
  };
  const user = await renderPane(Object.assign(services, { rangeLights: { ...services.rangeLights, ...own } }));
  await user.click(screen.getByRole("button", { name: "Fler val" }));
  await user.click(await screen.findByRole("menuitem", { name: "Färgsätt eget område" }));
  return { user, asked, services };
}

describe("Färgsätt eget område", () => {
  it("shows what a rule would give before anything is coloured, and takes the colouring back", async () => {
    const { user, asked } = await open();
    await user.type(await screen.findByRole("textbox", { name: "Grön från" }), "80");
    await user.click(screen.getByRole("button", { name: "Förhandsgranska" }));
    expect(asked).toEqual([{ direction: "higher", green: 80, yellow: 80 }]);
    expect(shownText()).toContain("Så här skulle Blad1!B2:B5 färgas:");
    expect(shownText()).toContain("1 cell utan tal lämnas som den är.");
    await user.click(screen.getByRole("button", { name: "Färgsätt markeringen" }));
    await user.click(await screen.findByRole("button", { name: "Ångra färgsättningen" }));
    expect(asked.at(-1)).toBe("undo");
    expect(shownText()).toContain("Färgerna är tillbaka som de var.");
  });

  it("says which field is no number, leads there each time, and asks Excel nothing", async () => {
    const { user, asked } = await open();
    await user.type(await screen.findByRole("textbox", { name: "Grön från" }), "mycket");
    for (const press of ["Färgsätt markeringen", "Förhandsgranska"]) {
      await user.click(screen.getByRole("button", { name: press }));
      expect(document.activeElement).toBe(screen.getByRole("textbox", { name: "Grön från" }));
    }
    expect(asked).toEqual([]);
    expect(shownText()).toContain("Skriv ett tal, till exempel 75, 0,75 eller 75 %.");
  });

  it("says why the add-in's own tables are not coloured, and what to do", async () => {
    const { user } = await open();
    await user.click(await screen.findByRole("radio", { name: "Orden Grön, Gul, Röd, Grå" }));
    await user.click(screen.getByRole("button", { name: "Förhandsgranska" }));
    expect(await screen.findByRole("heading", { name: "Markeringen ligger i tilläggets egen tabell" })).toBeTruthy();
    expect(shownText()).toContain("Markera andra celler, eller kopiera talen till ett eget blad.");
  });

  it("shows the preview that was asked for last, and none of a rule that has been changed since", async () => {
    const ends: (() => void)[] = [];
    const preview = () =>
      new Promise<SelectionLights>((resolve) => {
        const address = `Blad1!B${ends.length}`;
        ends.push(() => resolve({ kind: "lights", address, lights: ["green"], left: 0 }));
      });
    const { user } = await open({ preview });
    const limit = await screen.findByRole("textbox", { name: "Grön från" });
    await user.type(limit, "8");
    await user.click(screen.getByRole("button", { name: "Förhandsgranska" }));
    await user.click(screen.getByRole("button", { name: "Förhandsgranska" }));
    await act(async () => ends[1]?.());
    await act(async () => ends[0]?.());
    expect(shownText()).toContain("Så här skulle Blad1!B1 färgas:");
    await user.click(screen.getByRole("button", { name: "Förhandsgranska" }));
    await user.type(limit, "0");
    await act(async () => ends[2]?.());
    expect(shownText()).not.toContain("färgas:");
  });

  it("keeps the way to take the colouring back when a run has ended", async () => {
    const { user, services } = await open();
    await user.type(await screen.findByRole("textbox", { name: "Grön från" }), "8");
    await user.click(screen.getByRole("button", { name: "Färgsätt markeringen" }));
    await user.click(screen.getByRole("button", { name: "Räkna om" }));
    await act(async () => services.endRun({ ...granvik, finishedAt: "2026-11-22T16:00:00.000Z" }));
    expect(screen.getByRole("button", { name: "Ångra färgsättningen" })).toBeTruthy();
  });
});
