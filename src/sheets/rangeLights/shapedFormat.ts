import type { Light } from "../../domain/light";

/** The shapes that number formats put before what a cell holds. */
const SHAPES = { green: "●", yellow: "▲", red: "■", grey: "○" } as const satisfies Record<Light, string>;

/** `[Red]`, `[>=100]`, `[$-41D]`: what stands in brackets first in a section must stay first. */
const LEADING_BRACKETS = /^(?:\[[^\]]*\])*/;
const SHAPE = /"[●▲■○] "/g;

/**
 * A number format with a light's shape before whatever it shows, so that a number keeps its own look: every section gets
 * the shape, and a format of one section gets one for negative numbers, whose minus would stand before the shape otherwise.
 *
 * @example shapedFormat("0.0%", "red") // '"■ "0.0%;"■ "-0.0%;"■ "0.0%;"■ "@'
 */
export function shapedFormat(format: string, light: Light): string {
  const sections = sectionsOf(plainFormat(format));
  return allSections(sections)
    .map((section) => shaped(section, SHAPES[light]))
    .join(";");
}

/** The format without a shape of ours; the short form comes back where the sections say no more than one would. */
export function plainFormat(format: string): string {
  if (!hasShape(format)) return format;
  const plain = format.replace(SHAPE, "");
  const [first = "", ...rest] = sectionsOf(plain);
  return allSections([first]).slice(1).join(";") === rest.join(";") ? first : plain;
}

/** Whether a format puts a light's shape first. */
function hasShape(format: string): boolean {
  return format.search(SHAPE) >= 0;
}

function shaped(section: string, shape: string): string {
  const [brackets = ""] = LEADING_BRACKETS.exec(section) ?? [];
  return `${brackets}"${shape} "${section.slice(brackets.length)}`;
}

/** Excel writes a minus of its own only for a format of one section; sections with conditions decide for themselves. */
function allSections(sections: readonly string[]): readonly string[] {
  const [only = ""] = sections;
  if (sections.length > 1 || only === "@" || /^\[[<>=]/.test(only)) return sections;
  return [only, `-${only}`, only, "@"];
}

/** The sections of a format: semicolons in quotes, after a backslash or in brackets part nothing. */
function sectionsOf(format: string): readonly string[] {
  const parts = format.match(/(?:"[^"]*"|\\.|\[[^\]]*\]|[^;"\\[])+|(?<=;|^)(?=;|$)/g);
  return parts ?? [""];
}
