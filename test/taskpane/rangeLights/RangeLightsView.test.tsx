import { screen } from "@testing-library/react";
import type { RangeRule } from "../../../src/sheets/rangeLights/rangeLights";
import { fakeServices } from "../fixtures/fakeServices";
import { granvik } from "../fixtures/granvik";
import { renderPane, shownText } from "../fixtures/renderPane";

async function open() {
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
  const user = await renderPane(services);
  await user.click(screen.getByRole("button", { name: "Fler val" }));
  await user.click(await screen.findByRole("menuitem", { name: "Färgsätt eget område" }));
  return { user, asked };
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

  it("says which field is no number, and asks Excel nothing", async () => {
    const { user, asked } = await open();
    await user.type(await screen.findByRole("textbox", { name: "Grön från" }), "mycket");
    await user.click(screen.getByRole("button", { name: "Färgsätt markeringen" }));
    expect(asked).toEqual([]);
    expect(shownText()).toContain("Skriv ett tal, till exempel 75, 0,75 eller 75 %.");
  });

  it("says why the add-in's own tables are not coloured, and what to do", async () => {
    const { user } = await open();
    await user.click(await screen.findByRole("radio", { name: "Orden Grön, Gul, Röd, Grå" }));
    await user.click(screen.getByRole("button", { name: "Förhandsgranska" }));
    expect(await screen.findByRole("heading", { name: "Markeringen ligger i tilläggets egen tabell" })).toBeTruthy();
    expect(shownText()).toContain("Markera celler utanför tabellen, eller kopiera talen till ett eget blad.");
  });
});
