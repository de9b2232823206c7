/** @jest-environment jsdom */
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { PANE_COMMANDS } from "../../src/run/commandFeed";

const ROOT = path.join(__dirname, "../..");
const ORIGIN = "https://localhost:3000";
const source = readFileSync(path.join(ROOT, "manifest.xml"), "utf8");
const manifest = new DOMParser().parseFromString(source, "text/xml");

const all = (name: string) => [...manifest.querySelectorAll("*")].filter((element) => element.localName === name);
const values = (name: string, attribute: string) => all(name).map((element) => element.getAttribute(attribute) ?? "");
const resources = () => all("Resources").flatMap((element) => [...element.querySelectorAll("[id]")]);
const withAttribute = (name: string) => [...manifest.querySelectorAll(`[${name}]`)];
const addresses = () => [...source.matchAll(/"(https?:\/\/localhost[^"]*)"/g)].map(([, url]) => url ?? "");

/** Width and height of a PNG, from its header. */
function pngSize(file: string): readonly [number, number] {
  const bytes = readFileSync(file);
  expect(bytes.subarray(1, 4).toString("latin1")).toBe("PNG");
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

describe("manifest.xml, beyond what the schema sees", () => {
  it("is well-formed", () => {
    expect(manifest.querySelector("parsererror")).toBeNull();
  });

  it("has each resource id once and refers to no other", () => {
    const ids = resources().map((element) => element.id);
    expect(new Set(ids).size).toBe(ids.length);
    const used = new Set(withAttribute("resid").map((element) => element.getAttribute("resid") ?? ""));
    expect([...used].filter((resid) => !ids.includes(resid))).toEqual([]);
    expect(ids.filter((id) => !used.has(id))).toEqual([]);
    expect(ids.filter((id) => id.length > 32)).toEqual([]);
  });

  it("has each control, group and pane id once", () => {
    const ids = ["Control", "Group"].flatMap((name) => values(name, "id"));
    expect(new Set(ids).size).toBe(ids.length);
    expect(all("TaskpaneId")).toHaveLength(1);
  });

  it("speaks https only, to one host", () => {
    expect(source.match(/"http:\/\/(?!schemas\.microsoft\.com|www\.w3\.org)[^"]*"/g)).toBeNull();
    expect(new Set(addresses().map((url) => new URL(url).origin))).toEqual(new Set([ORIGIN]));
    expect(all("AppDomain").map((element) => element.textContent)).toEqual([ORIGIN]);
  });

  it("keeps no localhost once the address is rewritten, with or without a slash after it", () => {
    expect(source.replaceAll(ORIGIN, "https://styrmodell.example.se")).not.toContain("localhost");
  });

  it("names files that are there, or that the build makes", () => {
    const files = addresses()
      .map((url) => decodeURIComponent(new URL(url).pathname).slice(1))
      .filter(Boolean);
    const built = ["taskpane.html", "functions.js", "functions.json", "functions.en.json"];
    expect(files.filter((file) => !built.includes(file) && !existsSync(path.join(ROOT, file)))).toEqual([]);
  });

  it("has icons of all the ribbon's sizes everywhere, each as large as it says", () => {
    const icons = all("Icon").map((icon) => [...icon.children].map((image) => Number(image.getAttribute("size"))));
    expect(icons.length).toBeGreaterThan(0);
    for (const sizes of icons) expect(sizes).toEqual([16, 20, 24, 32, 40, 48, 64, 80]);
    for (const image of all("Icon").flatMap((icon) => [...icon.children])) {
      const size = Number(image.getAttribute("size"));
      const address = resources()
        .find((element) => element.id === image.getAttribute("resid"))
        ?.getAttribute("DefaultValue");
      expect(pngSize(path.join(ROOT, new URL(address ?? "").pathname))).toEqual([size, size]);
    }
  });

  it("has a 32 px icon, a high-resolution one and a support page", () => {
    const file = (name: string) => path.join(ROOT, new URL(values(name, "DefaultValue")[0] ?? "").pathname);
    expect(pngSize(file("IconUrl"))).toEqual([32, 32]);
    expect(pngSize(file("HighResolutionIconUrl"))[0]).toBeGreaterThanOrEqual(64);
    expect(readFileSync(file("SupportUrl"), "utf8")).toContain('<html lang="sv">');
  });

  it("runs in workbooks only, reads and writes the document, and asks for no more than ExcelApi 1.12", () => {
    expect(values("Host", "Name").filter(Boolean)).toEqual(["Workbook"]);
    expect(all("Permissions").map((element) => element.textContent)).toEqual(["ReadWriteDocument"]);
    const sets = Object.fromEntries(
      all("Set").map((set) => [set.getAttribute("Name"), set.getAttribute("MinVersion")]),
    );
    expect(sets).toEqual({ SharedRuntime: "1.1", ExcelApi: "1.12" });
  });

  it("has the pane, the ribbon functions and the runtime on one page that lives long", () => {
    const pages = ["Runtime", "FunctionFile"].flatMap((name) => values(name, "resid"));
    const pane = all("Action")
      .flatMap((action) => [...action.children])
      .filter((child) => child.localName === "SourceLocation");
    expect(new Set([...pages, ...pane.map((child) => child.getAttribute("resid"))])).toEqual(new Set(["Taskpane.Url"]));
    expect(values("Runtime", "lifetime")).toEqual(["long"]);
  });

  it("calls the functions that the ribbon's code has", () => {
    const called = new Set(all("FunctionName").map((element) => element.textContent));
    expect([...called].sort()).toEqual([...PANE_COMMANDS].sort());
  });

  it("has at most seven buttons in its group, each with an icon of its own", () => {
    const buttons = [...(all("Group")[0]?.children ?? [])].filter((child) => child.localName === "Control");
    expect(buttons.length).toBeLessThanOrEqual(7);
    const icons = buttons.map((button) => button.querySelector("Icon > *")?.getAttribute("resid"));
    expect(new Set(icons).size).toBe(buttons.length);
  });

  it("explains from the context menu of a cell", () => {
    const [menu] = all("OfficeMenu");
    expect(menu?.id).toBe("ContextMenuCell");
    expect(menu?.querySelector("FunctionName")?.textContent).toBe("explain");
  });

  it("has the custom functions on the pane's page, described in both languages, under STYR", () => {
    const [point] = all("AllFormFactors").flatMap((element) => [...element.children]);
    const named = [...(point?.querySelectorAll("[resid]") ?? [])].map((element) =>
      resources().find(({ id }) => id === element.getAttribute("resid")),
    );
    const addresses = named.map((resource) => resource?.getAttribute("DefaultValue"));
    expect(addresses).toEqual([
      `${ORIGIN}/functions.js`,
      `${ORIGIN}/taskpane.html`,
      `${ORIGIN}/functions.json`,
      "STYR",
    ]);
    expect(named[2]?.querySelector("[Locale='en-US']")?.getAttribute("Value")).toBe(`${ORIGIN}/functions.en.json`);
  });

  it("says everything in Swedish and in English", () => {
    expect(all("DefaultLocale").map((element) => element.textContent)).toEqual(["sv-SE"]);
    for (const text of [
      ...all("String"),
      ...all("DisplayName"),
      ...all("Description").filter((one) => one.hasAttribute("DefaultValue")),
    ]) {
      const english = [...text.children].filter((child) => child.getAttribute("Locale") === "en-US");
      expect([text.id, english.length, english[0]?.getAttribute("Value")?.length !== 0]).toEqual([text.id, 1, true]);
    }
  });
});
