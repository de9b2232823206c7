import { storedPreferences } from "../../../src/taskpane/preferences/storedPreferences";

/** A browser's storage, of which only this much is used. */
function storage(kept = new Map<string, string>()): Storage {
  return {
    length: kept.size,
    clear: () => kept.clear(),
    key: () => null,
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
  };
}

describe("A person's choices", () => {
  it("are kept between sessions", () => {
    const own = storage();
    storedPreferences(() => own).save({ role: "sectionHead", unit: "Omsorg", language: "en" });
    expect(storedPreferences(() => own).load()).toEqual({ role: "sectionHead", unit: "Omsorg", language: "en" });
  });

  it("are kept apart by Office's partition", () => {
    const own = storage();
    storedPreferences(() => own, "a/").save({ unit: "Omsorg" });
    expect(storedPreferences(() => own, "b/").load()).toEqual({});
  });

  it("are none where storage refuses, and saving is no failure then", () => {
    const refusing = storedPreferences(() => {
      throw new DOMException("The operation is insecure.", "SecurityError");
    });
    expect(() => refusing.save({ unit: "Omsorg" })).not.toThrow();
    expect(refusing.load()).toEqual({});
  });

  it.each(["{", "null", "7", '{"role":"king","unit":7,"language":"de"}'])("leave out what is not ours: %s", (text) => {
    const own = storage(new Map([["styrmodell.preferences", text]]));
    expect(storedPreferences(() => own).load()).toEqual({});
  });
});
