import { existsSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";

const SRC = resolve(__dirname, "../../src");
/** What is fetched after the first picture: what reads, computes, writes and tells of it. */
const LATER = [
  /^run\/paneServices/,
  /^domain\/(checks|allocation|bridge|explain|evaluate)/,
  /^reports\//,
  /^excel\/(report\/|applyChanges|readTables)/,
  /^text\/(findings|reports)\//,
  /^taskpane\/(?!shell\/CurrentView).*View\.tsx$/,
];

/** All that a file brings with it when it is loaded; what it fetches later (`import()`) and types are not among it. */
function broughtBy(file: string, seen = new Set<string>()): ReadonlySet<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const [, path = ""] of readFileSync(file, "utf8").matchAll(
    /^(?:import|export|\}) (?!type )[^;]*?from "(\.[^"]+)";/gms,
  )) {
    const found = [".ts", ".tsx"].map((ending) => join(dirname(file), path) + ending).find((one) => existsSync(one));
    if (found) broughtBy(found, seen);
  }
  return seen;
}

describe("the pane's first picture", () => {
  const names = [...broughtBy(join(SRC, "taskpane/index.tsx"))].map((file) => relative(SRC, file));

  it("brings the shell of the pane with it", () => {
    expect(names).toEqual(expect.arrayContaining(["taskpane/App.tsx", "taskpane/shell/PaneMenu.tsx"]));
  });

  it("does not bring what can be fetched while it is seen", () => {
    expect(names.filter((name) => LATER.some((later) => later.test(name)))).toEqual([]);
  });

  it("fetches that in two files, the views and what computes", () => {
    const fetched = names.flatMap((name) => [
      ...readFileSync(join(SRC, name), "utf8").matchAll(/import\(.*?"([^"]+)"\)/g),
    ]);
    expect(fetched.map(([, path]) => path).sort()).toEqual(["../run/paneServices", "./ReportView"]);
  });
});
