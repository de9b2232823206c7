import type { Citation } from "../../domain/rule";

export const RULE: Citation = ["WB"];

/** The most characters that Excel lets a sheet's name have. */
const LONGEST = 31;

/** What a title is made of. */
interface TitleParts {
  readonly header: string;
  readonly about: readonly string[];
}

/**
 * A title short enough for a sheet's name after `before`: what it is called and its year or period stay, of whose it is as
 * many whole words as there is room for.
 *
 * @example shortTitle("Förklara ", { header: "Volym", about: ["Skola", "Barn 6–15 år", "2027"] }) // "Volym, Skola Barn 2027"
 */
export function shortTitle(before: string, { header, about }: TitleParts): string {
  const room = LONGEST - before.length;
  const last = about.at(-1) ?? "";
  const when = /^\d{4}\b/.test(last) ? [last] : [];
  const whose = about
    .slice(0, about.length - when.length)
    .join(" ")
    .split(" ");
  for (let count = whose.length; count >= 0; count -= 1) {
    const kept = [...whose.slice(0, count), ...when].filter((part) => part !== "").join(" ");
    const titles = kept === "" ? [header] : [`${header}, ${kept}`, `${header} ${kept}`];
    const title = titles.find(({ length }) => length <= room);
    if (title !== undefined) return title;
  }
  return header;
}
