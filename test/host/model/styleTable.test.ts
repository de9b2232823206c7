import fc from "fast-check";
import type { CellFormat, StyleEntry } from "../../../src/host/model/style";
import { createStyleTable, DEFAULT_FORMAT } from "../../../src/host/model/styleTable";

const opened: readonly StyleEntry[] = [
  { xf: 0, base: 0, patch: {}, format: DEFAULT_FORMAT },
  { xf: 1, base: 1, patch: {}, format: { ...DEFAULT_FORMAT, fill: "#C6EFCE", bold: true } },
];

const patch: fc.Arbitrary<Partial<CellFormat>> = fc.record(
  {
    fill: fc.constantFrom(null, "#FF0000", "#C6EFCE"),
    bold: fc.boolean(),
    numberFormat: fc.constantFrom("General", "0%"),
  },
  { requiredKeys: [] },
);

describe("style table", () => {
  it("gives the base back when a patch changes nothing", () => {
    expect(createStyleTable(opened).derive(1, { bold: true, fill: "#C6EFCE" })).toBe(1);
  });

  it("gives the base back when a change is undone, however many steps it took", () => {
    fc.assert(
      fc.property(fc.array(patch, { maxLength: 5 }), fc.constantFrom(0, 1), (patches, base) => {
        const styles = createStyleTable(opened);
        const last = patches.reduce<number>((style, change) => styles.derive(style, change), base);
        const { fill, bold, numberFormat } = styles.get(base);
        expect(styles.get(last)).toEqual({ ...styles.get(base), ...Object.assign({}, ...patches) });
        expect(styles.derive(last, { fill, bold, numberFormat })).toBe(base);
      }),
      { seed: 5 },
    );
  });

  it("gives one style to one look, and hangs it on the opened file's", () => {
    const styles = createStyleTable(opened);
    const a = styles.derive(styles.derive(1, { fill: "#FF0000" }), { bold: false });
    const b = styles.derive(1, { bold: false, fill: "#FF0000" });
    expect(a).toBe(b);
    expect(styles.entries[a]).toMatchObject({ xf: undefined, base: 1, patch: { bold: false, fill: "#FF0000" } });
  });

  it("forgets an apostrophe that was never there", () => {
    expect(createStyleTable().derive(0, { quotePrefix: false })).toBe(0);
  });
});
