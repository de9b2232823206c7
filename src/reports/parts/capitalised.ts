/** The model's word at the beginning of a line or as a header: `Sektion` of "sektion". */
export function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
