import { english } from "../../../src/text/pane/english";
import { languageOf } from "../../../src/text/pane/languageOf";
import { swedish } from "../../../src/text/pane/swedish";
import { textsFor } from "../../../src/text/pane/textsFor";

/** Every string by its path: `run.cancel`, `light.word.green`. */
function paths(texts: object, prefix = ""): readonly string[] {
  return Object.entries(texts).flatMap(([key, value]) =>
    typeof value === "object" ? paths(value, `${prefix}${key}.`) : [`${prefix}${key}`],
  );
}

/** A mark that is also an object of marks, for the strings that take the model's words. */
const MARK: unknown = new Proxy(new String("‹x›"), {
  get: (mark: object, key) => {
    const own: unknown = Reflect.get(mark, key);
    if (typeof own === "function") return own.bind(mark);
    return typeof key === "symbol" || key in mark ? own : "‹x›";
  },
});

/** A string, or the strings of advice: what is so and what to do. */
function inWords(told: unknown): string {
  const isAdvice = typeof told === "object" && told !== null && "title" in told;
  return isAdvice ? Object.values(told).join(" ") : String(told);
}

/** What a string says; a function is given a mark for each of its arguments, whatever it expects. */
function said(texts: object): readonly (readonly [string, string])[] {
  return paths(texts).map((name) => {
    const value = name.split(".").reduce<unknown>((at, key) => Reflect.get(Object(at), key), texts);
    return [name, typeof value === "function" ? inWords(value(...Array(value.length).fill(MARK))) : String(value)];
  });
}

describe("the pane's strings", () => {
  it("are the same in both languages, and none is empty", () => {
    expect(paths(english)).toEqual(expect.arrayContaining([...paths(swedish)]));
    expect(paths(english)).toHaveLength(paths(swedish).length);
    for (const [name, text] of [...said(swedish), ...said(english)])
      expect([name, text.trim()]).not.toEqual([name, ""]);
  });

  it("show everything they are given", () => {
    for (const texts of [swedish, english]) {
      for (const [name, text] of said(texts)) {
        const takes = name.split(".").reduce<unknown>((at, key) => Reflect.get(Object(at), key), texts);
        const count = typeof takes === "function" ? takes.length : 0;
        expect([name, text.split("‹x›").length - 1]).toEqual([name, count]);
      }
    }
  });

  it("use the minus sign and no hyphen in its place, no double spaces, no placeholder words", () => {
    for (const [name, text] of [...said(swedish), ...said(english)]) {
      expect([name, /\s{2}|TODO|undefined|NaN/.test(text)]).toEqual([name, false]);
    }
  });

  it("choose singular and plural", () => {
    expect(swedish.run.stale(1)).toBe("Inaktuell: 1 tabell ändrad");
    expect(swedish.run.stale(2)).toBe("Inaktuell: 2 tabeller ändrade");
    expect(swedish.light.count.red("1")).toBe("1 röd");
    expect(english.gate.blocking.blocked(1)).toBe("1 forecast cannot be submitted");
  });
});

describe("the pane's language", () => {
  it.each([
    ["en-GB", "en"],
    ["EN-us", "en"],
    ["sv-SE", "sv"],
    ["de-DE", "sv"],
    [undefined, "sv"],
  ])("Excel in %s gives %s", (displayLanguage, language) => {
    expect(languageOf(displayLanguage)).toBe(language);
  });

  it("finds the strings of a language", () => {
    expect(textsFor("sv").run.recalculate).toBe("Räkna om");
    expect(textsFor("en").run.recalculate).toBe("Recalculate");
  });
});
