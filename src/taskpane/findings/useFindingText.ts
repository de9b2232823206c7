import type { LocatedFinding } from "../../run/runReport";
import { workbookNames } from "../../sheets/contract/names";
import { cellsBeside } from "../../sheets/place/cellsBeside";
import { describeFinding } from "../../text/findings/describeFinding";
import type { FindingText } from "../../text/findings/findingText";
import { usePaneContext } from "../paneContext";

/** Puts findings in the pane's words; other rows of their table are named by their cells where those are known. */
export function useFindingText(): (found: LocatedFinding) => FindingText {
  const { formats, language } = usePaneContext();
  return ({ finding, place }) => {
    const cellOf = cellsBeside({ at: finding.at, cell: place?.cell });
    return describeFinding(finding, language, workbookNames(formats.unit, cellOf));
  };
}
