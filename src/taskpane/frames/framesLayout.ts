import type { Formats } from "../../text/pane/formats";
import type { FrameTree } from "./frameTree";

/** How the frames table is laid out on a pane of 350 px. */
export interface FramesLayout {
  /** True where the numbers are too long to stand beside any label. */
  readonly isWide: boolean;
  /** How many letters of a label fit on the line of its numbers. */
  readonly lettersBeside: number;
}

/** Numbers longer than this do not fit three abreast beside a name. */
const LONGEST_BESIDE_NAME = 9;
/* Pixels: the table's width, the toggle before a label, and what a letter, a figure and the gap before a number take. */
const WIDTH = 300;
const TOGGLE = 16;
const LETTER = 9;
const FIGURE = 6.6;
const GAP = 8;

/** Lays the table out after its longest number, which is a total. */
export function framesLayout(tree: FrameTree, formats: Formats): FramesLayout {
  const longest = Math.max(...tree.total.map((sum) => formats.plain(sum ?? 0).length));
  const numbers = tree.years.length * (longest * FIGURE + GAP);
  return {
    isWide: longest > LONGEST_BESIDE_NAME,
    lettersBeside: Math.max(0, Math.floor((WIDTH - TOGGLE - numbers) / LETTER)),
  };
}
