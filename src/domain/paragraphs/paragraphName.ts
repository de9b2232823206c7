/**
 * A paragraph as it is written after its document's name: a number as it is, a heading in quotation marks, so that the two
 * names do not run together.
 *
 * @example `Så styr vi Lerum ${paragraphName("Så styrs kommunen")}` // Så styr vi Lerum ”Så styrs kommunen”
 */
export function paragraphName(paragraph: string): string {
  const isHeading = /^\p{Lu}\p{Ll}/u.test(paragraph);
  return isHeading ? `”${paragraph}”` : paragraph;
}
