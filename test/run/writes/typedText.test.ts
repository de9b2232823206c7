import fc from "fast-check";
import { createPaneServices } from "../../../src/run/paneServices";
import { record, replay } from "../../../src/run/versions/versionServices";
import { type Hosted, openHosted } from "../hosted";

jest.setTimeout(120_000);

/** What people begin a text with that Excel would take for something else. */
const WORDS = [
  "=1+1",
  "+46 70",
  "- minska vikarier",
  "@anna",
  "'sant'",
  "''",
  "=",
  "1/2",
  "2026-08",
  "TRUE",
  "5 kr",
  "maj 2026",
  "jan-26",
];
const NO_TERMS = { population: undefined, standardCost: undefined, compensation: undefined, service: undefined };

function formulasIn({ host }: Hosted, name: string): readonly unknown[] {
  const sheet = host.model.sheets.find((one) => one.name === name);
  return [...(sheet?.cells.values() ?? [])].filter((cell) => cell.formula !== undefined);
}

/** Everything stays in the file: opened again it says the same. */
const reopened = (book: Hosted) => openHosted(book.save());

describe("Words typed in the pane stay words", () => {
  it.each(WORDS)("%s in a measure", async (word) => {
    const book = openHosted("lindmo");
    const added = await createPaneServices().addMeasure({
      unit: "Omsorgssektionen",
      year: 2026,
      measure: word,
      effect: 0.1,
      fullYearEffect: undefined,
      starts: word,
      kind: "oneOff",
      responsible: word,
      decision: word,
    });
    expect(added.kind).toBe("added");
    expect(formulasIn(book, "Åtgärder")).toEqual([]);
    const again = reopened(book);
    expect(["C8", "J8"].map((cell) => again.cell("Åtgärder", cell).value)).toEqual([word, word]);
    const { report } = await createPaneServices().status();
    expect(report?.workbook.measures.at(-1)).toMatchObject({ measure: word });
  });

  it.each(WORDS)("%s as the name and description of a scenario", async (word) => {
    const book = openHosted("lindmo");
    const services = createPaneServices();
    await services.scenarios.save({
      name: word,
      isNew: true,
      description: word,
      terms: [{ ...NO_TERMS, index: 0.01 }],
    });
    expect(formulasIn(book, "Scenarier")).toEqual([]);
    reopened(book);
    const { report } = await createPaneServices().status();
    expect(report?.workbook.scenarios.at(-1)).toMatchObject({ scenario: word, description: word });
    expect(await createPaneServices().scenarios.remove(word)).toEqual({ kind: "written" });
  });

  it.each(WORDS)("%s as a version's name, comment and keeper", async (word) => {
    const book = openHosted("lindmo");
    await record({ what: "keep", version: word, by: word, comment: word }, new Date(2026, 10, 22));
    for (const sheet of ["Versioner", "Versionsdata", "Logg"]) expect(formulasIn(book, sheet)).toEqual([]);
    const again = reopened(book);
    expect(["A2", "C2", "D2"].map((cell) => again.cell("Versioner", cell).value)).toEqual([word, word, word]);
    const { versions } = createPaneServices();
    expect((await versions.read()).versions).toMatchObject([{ name: word, by: word, comment: word, unreadable: 0 }]);
    expect((await replay(word)).verdict).toBe("same");
  });

  it.each(WORDS)("%s as the reason a finding is let be", async (word) => {
    const book = openHosted("lindmo");
    book.type("Årsresultat", "D2", Number(book.cell("Årsresultat", "D2").value) * 1000);
    const services = createPaneServices();
    await services.recalculate();
    const identity = (await services.status()).report?.findings.find((found) => found.identity)?.identity;
    if (!identity) throw new Error("nothing to ignore");
    await services.ignoring.ignore(identity, { reason: word, by: word });
    reopened(book);
    const [ignored] = (await createPaneServices().status()).report?.ignored ?? [];
    expect(ignored).toMatchObject({ reason: word, by: word });
    if (ignored) expect(await createPaneServices().ignoring.restore(ignored)).toEqual({ kind: "written" });
  });
});

describe("A version keeps every cell as it was", () => {
  it("long texts, errors, flags, dates and numbers of every size, also after the file has been opened again", async () => {
    const odd = fc.oneof(
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.string({ unit: "binary", maxLength: 40 }).map((text) => `'${text.replaceAll(/[\p{Cc}\p{Cn}]/gu, "")}`),
      fc.constantFrom(
        "'#N/A",
        true,
        false,
        46_348,
        1e-300,
        1.7e308,
        -0.1,
        `'${'å"\\'.repeat(10_000)}`,
        `'${"=".repeat(30_000)}`,
        `'${"😀".repeat(15_000)}`,
      ),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(odd, { minLength: 8, maxLength: 8 }), async (contents) => {
        const book = openHosted("lindmo");
        for (const [index, content] of contents.entries()) {
          book.type("Standardkostnader", `${"EFGH"[index % 4]}${2 + Math.floor(index / 4)}`, content);
        }
        await record({ what: "keep", version: "V", by: "Anna Berg", comment: "" }, new Date(2026, 10, 22));
        reopened(book);
        const { versions } = createPaneServices();
        const compared = await versions.compare({ before: "V", after: undefined, unit: undefined });
        expect(compared).toMatchObject({ assumptions: [], unreadable: 0, frames: { frames: [], units: [] } });
        expect((await replay("V")).verdict).toBe("same");
      }),
      { seed: 20261122, numRuns: 12 },
    );
  });
});
