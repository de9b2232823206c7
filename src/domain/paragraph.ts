/**
 * A paragraph that rules come from. `quote` is the document's own words, slips and all; ` … ` stands where words are
 * left out, a list is written on one line, and footnote marks and emphasis are dropped. The add-in's assumptions and
 * its workbook contract have no document to quote: there it is the add-in's own wording.
 *
 * Example: `{ document: "Tranemo styrmodell", paragraph: "3.3", quote: "För varje prioriterat utvecklingsmål …" }`.
 */
export interface Paragraph {
  /** The name it is cited by, in Swedish. */
  readonly document: string;
  /** Number or heading, as in the document: `3.2`, `11 kap. 5 §`, `Inriktning och uppdrag`. */
  readonly paragraph: string;
  readonly quote: string;
}
