import { type ReactElement, useSyncExternalStore } from "react";
import { Grid } from "../grid/Grid";
import { useSheetController } from "../grid/useSheetController";
import type { PreviewSession } from "../session/PreviewSession";
import { FormulaBar } from "./FormulaBar";
import { SheetTabs } from "./SheetTabs";
import { StatusLine } from "./StatusLine";

/** The workbook as one works in it: formula bar, grid, sheets and the line at the foot. */
export function Workspace({ session }: { session: PreviewSession }): ReactElement {
  useSyncExternalStore(session.subscribe, session.version);
  const controller = useSheetController(session);
  return (
    <div className="workspace">
      <FormulaBar controller={controller} />
      <Grid controller={controller} />
      <footer className="sheet-foot">
        <SheetTabs session={session} />
        <StatusLine controller={controller} />
      </footer>
      <p id="grid-help" hidden>
        Pilarna flyttar mellan celler. F2 redigerar, Enter bekräftar, F6 går till nästa del av sidan.
      </p>
    </div>
  );
}
