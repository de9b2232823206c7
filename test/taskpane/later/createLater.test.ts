import { createLater } from "../../../src/taskpane/later/createLater";

describe("a part that is fetched later", () => {
  it("is fetched once for all who ask, and tells when it has come", async () => {
    let fetched = 0;
    let told = 0;
    const later = createLater(async () => {
      fetched += 1;
      return "vyer";
    });
    later.subscribe(() => {
      told += 1;
    });
    expect(later.now()).toBeUndefined();
    expect(await Promise.all([later.get(), later.get()])).toEqual(["vyer", "vyer"]);
    expect([later.now(), fetched, told]).toEqual(["vyer", 1, 1]);
  });

  it("is not loaded when the server is gone, and comes when asked for again", async () => {
    let tries = 0;
    const later = createLater(async () => {
      tries += 1;
      if (tries === 1) throw new Error("Loading chunk views failed.");
      return "vyer";
    });
    await expect(later.get()).rejects.toMatchObject({ code: "not-loaded" });
    expect(later.now()).toBeUndefined();
    expect(await later.get()).toBe("vyer");
  });

  it("tells nobody who has stopped listening", async () => {
    let told = 0;
    const later = createLater(async () => 1);
    later.subscribe(() => {
      told += 1;
    })();
    await later.get();
    expect(told).toBe(0);
  });
});
