import {
  type CSSProperties,
  type ReactElement,
  useCallback,
  useDeferredValue,
  useEffect,
  useState,
  useSyncExternalStore,
} from "react";
import { ConfirmDialog } from "./frame/ConfirmDialog";
import { Notice } from "./frame/Notice";
import { PanePlace } from "./frame/PanePlace";
import { PANE_PIXELS, Splitter, WIDE_PANE_PIXELS } from "./frame/Splitter";
import { useBook } from "./frame/useBook";
import { useFileDrop } from "./frame/useFileDrop";
import { useRegionKeys } from "./frame/useRegionKeys";
import { useSaveKeys } from "./frame/useSaveKeys";
import { useUnsavedWarning } from "./frame/useUnsavedWarning";
import type { OwnedSession } from "./session/createSession";
import { Workspace } from "./sheet/Workspace";
import type { ExampleFile } from "./toolbar/exampleFiles";
import { Toolbar } from "./toolbar/Toolbar";

export interface PreviewAppProps {
  /** The workbook to begin with. */
  readonly first: OwnedSession;
  readonly examples: readonly ExampleFile[];
  readonly isDarkAtFirst: boolean;
}

/** The page: toolbar, the workbook to the left and the add-in's pane to the right. */
export function PreviewApp({ first, examples, isDarkAtFirst }: PreviewAppProps): ReactElement {
  const book = useBook(first);
  const { session, open } = book;
  const [isDark, setDark] = useState(isDarkAtFirst);
  const [paneWidth, setPaneWidth] = useState(PANE_PIXELS);
  // The pane comes first: a sheet takes longer to draw, and the pane can be used meanwhile.
  const isSheetDue = useDeferredValue(true, false);
  const isChanged = useSyncExternalStore(session.subscribe, () => session.isChanged);
  const openFile = (file: File): void => open({ name: file.name, read: () => file.arrayBuffer() });
  const openExample = useCallback(
    ({ name, address }: ExampleFile): void => open({ name, read: async () => (await fetch(address)).arrayBuffer() }),
    [open],
  );
  const drop = useFileDrop(openFile);
  useUnsavedWarning(isChanged);
  useRegionKeys();
  useSaveKeys(book.save);
  useEffect(() => {
    document.documentElement.dataset.theme = isDark ? "dark" : "light";
  }, [isDark]);
  return (
    <div className={drop.isOver ? "preview dropping" : "preview"} {...drop.handlers}>
      <Toolbar
        session={session}
        examples={examples}
        isDark={isDark}
        isWide={paneWidth > PANE_PIXELS}
        openFile={openFile}
        openExample={openExample}
        save={book.save}
        undo={() => book.tell(session.undo()?.message)}
        redo={() => book.tell(session.redo()?.message)}
        setDark={setDark}
        setWide={(isWide) => setPaneWidth(isWide ? WIDE_PANE_PIXELS : PANE_PIXELS)}
      />
      {book.problem === undefined ? null : <Notice text={book.problem} close={() => book.tell(undefined)} />}
      <div className="desk" style={paneStyle(paneWidth)}>
        <section className="workspace-place" aria-label="Arbetsbok">
          {isSheetDue ? <Workspace key={`book ${session.id}`} session={session} /> : null}
          <Splitter width={paneWidth} setWidth={setPaneWidth} />
        </section>
        <PanePlace key={`pane ${session.id}`} examples={examples} isDark={isDark} openExample={openExample} />
      </div>
      {book.waiting === undefined ? null : (
        <ConfirmDialog
          question={`Ändringarna i ${session.workbook.name} är inte sparade. De försvinner om du öppnar ${book.waiting.name}.`}
          action="Öppna ändå"
          confirm={book.confirmOpen}
          cancel={book.cancelOpen}
        />
      )}
    </div>
  );
}

/** For the style sheet, which decides whether there is room for a pane of that width. */
function paneStyle(width: number): CSSProperties {
  // React's own type knows no custom properties.
  return { "--pane-width": `${width}px` } as CSSProperties;
}
