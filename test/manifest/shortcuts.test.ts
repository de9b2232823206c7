/** @jest-environment jsdom */
import { readFileSync } from "node:fs";
import path from "node:path";
import { PANE_COMMANDS } from "../../src/run/commandFeed";

interface Word {
  readonly value: string;
}

interface Shortcuts {
  readonly actions: readonly { readonly id: string; readonly type: string; readonly name: string }[];
  readonly shortcuts: readonly { readonly action: string; readonly key: Readonly<Record<string, string>> }[];
  readonly resources: { readonly default: Readonly<Record<string, Word>> };
}

const { withShortcuts } = require("../../scripts/keyboardShortcuts");
const ROOT = path.join(__dirname, "../..");
const read = (file: string) => readFileSync(path.join(ROOT, file), "utf8");
const built: string = withShortcuts(read("manifest.xml"), "https://localhost:3000");
const manifest = new DOMParser().parseFromString(built, "text/xml");
const overrides = manifest.documentElement.lastElementChild;
const fileOf = (attribute: string) => new URL(overrides?.getAttribute(attribute) ?? "").pathname.slice(1);
const written = read(fileOf("Url"));
const { actions, shortcuts, resources }: Shortcuts = JSON.parse(written);
const english: Readonly<Record<string, Word>> = JSON.parse(read(fileOf("ResourcesUrl")));
const keysOf = (words: Readonly<Record<string, Word>>) =>
  shortcuts.flatMap(({ key }) => Object.values(key).map((token) => words[/\.(\w+)}/.exec(token)?.[1] ?? ""]?.value));

/** What can not be taken from the browser, by Microsoft's list; letters alone with two modifiers. */
const BROWSERS = ["Ctrl+Shift+N", "Ctrl+Shift+T", "Ctrl+Shift+W", "Ctrl+Shift+S", "Ctrl+Shift+X", "Alt+Shift+N"];

describe("The keyboard shortcuts", () => {
  it("stand last in the built manifest, on one line of their own, as Excel and the schema check need it", () => {
    expect(overrides?.localName).toBe("ExtendedOverrides");
    expect(built.match(/^ {2}<ExtendedOverrides [^<]*\/>$/gm)).toHaveLength(1);
    expect(read("manifest.xml")).not.toContain("ExtendedOverrides");
  });

  it("run commands that the pane has, each from one combination", () => {
    const ids = actions.map(({ id }) => id);
    expect(ids.filter((id) => !PANE_COMMANDS.some((command) => command === id))).toEqual([]);
    expect(shortcuts.map(({ action }) => action)).toEqual(ids);
    expect(new Set(actions.map(({ type }) => type))).toEqual(new Set(["ExecuteFunction"]));
  });

  it("have every word in Swedish and in English, and no other", () => {
    const used = [...written.matchAll(/\$\{resource\.(\w+)}/g)].map(([, name]) => name).sort();
    expect(Object.keys(resources.default).sort()).toEqual(used);
    expect(Object.keys(english).sort()).toEqual(used);
    const names = (words: Readonly<Record<string, Word>>) => actions.map(({ id }) => words[`${id}_name`]?.value);
    expect(names(english)).not.toEqual(names(resources.default));
  });

  it("take three modifiers and a letter, as Microsoft advises, that no browser keeps and AltGr types nothing with", () => {
    const keys = keysOf(resources.default);
    expect(keysOf(english)).toEqual(keys);
    expect(new Set(keys).size).toBe(4);
    for (const key of keys) expect(key).toMatch(/^(Ctrl|Command)\+Alt\+Shift\+[FR]$/);
    expect(keys.filter((key) => BROWSERS.includes(key ?? ""))).toEqual([]);
  });

  it("are told where they help: in the buttons' tips and on the help page", () => {
    const tips = manifest.documentElement.textContent + read("manifest.xml");
    for (const letter of ["F", "R"]) {
      expect(tips).toContain(`Ctrl+Alt+Skift+${letter}`);
      expect(tips).toContain(`Ctrl+Alt+Shift+${letter}`);
      expect(read("assets/support.html")).toContain(`Ctrl+Alt+Skift+${letter}`);
    }
  });
});
