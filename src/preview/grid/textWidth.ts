/** Share of the font's size that an average letter is wide: used where there is no canvas to measure with. */
const AVERAGE_LETTER = 0.54;

const context = typeof OffscreenCanvas === "undefined" ? null : new OffscreenCanvas(1, 1).getContext("2d");

/** What of a font decides how wide its letters are. */
export interface Font {
  readonly family: string;
  readonly pixels: number;
  readonly bold: boolean;
}

/** Pixels that one line of text takes; an estimate where nothing can measure (tests without a browser). */
export function textWidth(text: string, { family, pixels, bold }: Font): number {
  if (context === null) return text.length * pixels * AVERAGE_LETTER;
  context.font = `${bold ? "bold " : ""}${pixels}px ${family}`;
  return context.measureText(text).width;
}

/** Lines a text takes when words are wrapped within `width` pixels; at least one. */
export function wrappedLines(text: string, width: number, font: Font): number {
  const space = textWidth(" ", font);
  let lines = 0;
  for (const paragraph of text.split("\n")) {
    let used = 0;
    lines += 1;
    for (const word of paragraph.split(" ")) {
      const wordWidth = textWidth(word, font);
      if (used > 0 && used + space + wordWidth > width) {
        lines += 1;
        used = 0;
      }
      lines += Math.max(0, Math.ceil(wordWidth / Math.max(width, 1)) - 1);
      used += (used > 0 ? space : 0) + wordWidth;
    }
  }
  return lines;
}
