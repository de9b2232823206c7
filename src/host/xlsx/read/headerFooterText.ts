import type { HeaderFooter } from "../../model/workbook";

/** The three parts of a header or footer. */
export interface PageText {
  readonly left: string;
  readonly center: string;
  readonly right: string;
}

/** `&LMål&RSida &P` by its parts; text before the first code is in the middle. `&&` is an ampersand and begins no part. */
export function parsePageText(text: string): PageText {
  const parts = { L: "", C: "", R: "" };
  let current: keyof typeof parts = "C";
  for (const piece of text.match(/&[LCR]|&&|&?[^&]*/gu) ?? []) {
    if (piece === "&L" || piece === "&C" || piece === "&R") current = piece === "&L" ? "L" : piece === "&C" ? "C" : "R";
    else parts[current] += piece;
  }
  return { left: parts.L, center: parts.C, right: parts.R };
}

/** The parts as the file writes them; "" when all are empty. */
export function formatPageText({ left, center, right }: PageText): string {
  const part = (code: string, text: string): string => (text === "" ? "" : `&${code}${text}`);
  return part("L", left) + part("C", center) + part("R", right);
}

/** The header of all pages. */
export function headerOf({ leftHeader, centerHeader, rightHeader }: HeaderFooter): PageText {
  return { left: leftHeader, center: centerHeader, right: rightHeader };
}

/** The footer of all pages. */
export function footerOf({ leftFooter, centerFooter, rightFooter }: HeaderFooter): PageText {
  return { left: leftFooter, center: centerFooter, right: rightFooter };
}
