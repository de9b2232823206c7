import { readFileSync } from "node:fs";
import { basename } from "node:path";
import type { Explained } from "../run/explain/explained";
import { explainOpened } from "../run/explain/explainOpened";
import { explainedText } from "./explainedText";
import { openHostedWorkbook } from "./openHostedWorkbook";
import type { ExplainArguments } from "./parseArguments";

/** What came of an explanation; `text` is Swedish: the whole chain, or one line that says why there is none. */
export interface ExplainedFile {
  readonly text: string;
  readonly isExplained: boolean;
}

/** Explains a cell of a file, which is only read. Errors: as `runFile`. */
export async function explainFile({ input, sheet, cell }: ExplainArguments): Promise<ExplainedFile> {
  await openHostedWorkbook(readFileSync(input), basename(input));
  const explained = await explainOpened({ kind: "cell", sheet, cell });
  if (explained.kind === "explained") return { text: explainedText(explained), isExplained: true };
  return { text: refusalText(explained), isExplained: false };
}

/** Why there is no explanation, in one line. */
function refusalText(explained: Exclude<Explained, { readonly kind: "explained" }>): string {
  const { address } = explained;
  switch (explained.kind) {
    case "input":
      return `${address} fyller användaren i själv; tillägget räknar inte ut den.`;
    case "notOurs":
      return `${address} är ingen cell som tillägget skriver.`;
    case "notComputed": {
      const [first] = explained.findings;
      return `${address} kunde inte räknas. ${first?.message ?? "Räkna om, så skrivs de rader som gäller."}`;
    }
  }
}
