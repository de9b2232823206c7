import { useState } from "react";
import { usePaneContext } from "../paneContext";
import type { ReportSheets } from "../paneModel";
import type { View } from "../shell/views";

/** A sheet that a view makes by itself. */
export interface MadeSheet {
  readonly isMaking: boolean;
  /** What came of it; `"gone"` where what it is made of is not there any more, undefined until it has been made. */
  readonly answer: ReportSheets | "gone" | undefined;
  make(): void;
  /** Takes back what came of it. */
  undo(): void;
}

/** Makes a sheet with `work`, tells the pane that `by` did, so that it can be taken back, and shows it. */
export function useMadeSheet(work: () => Promise<ReportSheets | undefined>, by: View): MadeSheet {
  const { actions } = usePaneContext();
  const [isMaking, setIsMaking] = useState(false);
  const [answer, setAnswer] = useState<MadeSheet["answer"]>();
  const make = async () => {
    setAnswer(undefined);
    setIsMaking(true);
    try {
      const sheets = await work();
      setAnswer(sheets ?? "gone");
      if (!sheets) return;
      actions.sheetsMade(sheets, by);
      const [sheet] = [...sheets.made, ...sheets.remade];
      if (sheet !== undefined) actions.showSheet(sheet);
    } finally {
      setIsMaking(false);
    }
  };
  return {
    isMaking,
    answer,
    make: () => actions.write(make),
    undo: () => {
      setAnswer(undefined);
      actions.undoReports();
    },
  };
}
