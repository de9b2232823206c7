// biome-ignore-all lint/a11y/useSemanticElements: a <table> cannot draw only the rows in sight, nor freeze panes both ways
import { type ClipboardEvent, type CSSProperties, type PointerEvent, type ReactElement, useRef, useState } from "react";
import { ChartLayer } from "../charts/ChartLayer";
import { cellFont } from "../sheet/cellFont";
import { CellChoice } from "./CellChoice";
import { CellEditor } from "./CellEditor";
import { CellMenu } from "./CellMenu";
import { clearEdits, copyText, pasteEdits } from "./clipboard";
import { GridBody } from "./GridBody";
import { handleGridKey } from "./gridKeys";
import { NoteBubble } from "./NoteBubble";
import { OverlayPlace } from "./OverlayPlace";
import type { SheetController } from "./SheetController";
import { type CellPosition, isSamePlace, selectedRange } from "./selection";
import { useCellMenu } from "./useCellMenu";
import { useDrawnIndexes } from "./useDrawnIndexes";
import { useGridFocus } from "./useGridFocus";
import { cellAt, useGridPointer } from "./useGridPointer";
import { HEADER_HEIGHT, HEADER_WIDTH, useScrollWindow } from "./useScrollWindow";

/**
 * The sheet as a grid that a screen reader can read and a test can ask: only the rows and columns in sight are in the
 * page, each with its number in the whole.
 */
export function Grid({ controller }: { controller: SheetController }): ReactElement {
  const { view, selection, editing } = controller;
  const viewport = useRef<HTMLDivElement>(null);
  const shown = useScrollWindow(viewport, view);
  const [hovered, setHovered] = useState<CellPosition>();
  const [isChoosing, setChoosing] = useState(false);
  const pointer = useGridPointer(controller);
  const menu = useCellMenu(controller);
  useGridFocus(viewport, controller, menu.isOpen);
  const drawn = useDrawnIndexes(view, shown, selection.active);
  const hover = (event: PointerEvent): void => {
    pointer.onPointerMove(event);
    const at = cellAt(event.target);
    setHovered((before) => (before?.row === at?.row && before?.column === at?.column ? before : at));
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it listens for the grid within it, and for what lies over its cells
    <div
      ref={viewport}
      className="grid"
      data-region="grid"
      {...pointer}
      onPointerMove={hover}
      onContextMenu={menu.onContextMenu}
      onPointerLeave={() => setHovered(undefined)}
      onKeyDown={(event) => {
        if (editing !== undefined) return;
        if (event.key !== "Alt") setChoosing(false);
        if (menu.press(event)) return;
        handleGridKey(event, { controller, pageRows: shown.pageRows, openChoices: () => setChoosing(true) });
      }}
      {...clipboardHandlers(controller)}
    >
      <div role="presentation" className="canvas" style={canvasStyle(controller)}>
        <OverlayPlace view={view} at={hovered ?? selection.active}>
          <NoteBubble
            view={view}
            at={hovered ?? selection.active}
            isActive={isSamePlace(hovered ?? selection.active, selection.active)}
            isHovered={hovered !== undefined}
          />
        </OverlayPlace>
        <OverlayPlace view={view} at={selection.active}>
          <CellChoice controller={controller} isOpen={isChoosing} setOpen={setChoosing} />
          {menu.isOpen ? <CellMenu controller={controller} explain={menu.explain} close={menu.close} /> : null}
          {editing === undefined ? null : <CellEditor controller={controller} editing={editing} />}
        </OverlayPlace>
        <div
          role="grid"
          className={view.sheet.showGridlines ? "rows" : "rows no-lines"}
          aria-label={`Blad ${view.sheet.name}`}
          aria-rowcount={view.rows.count}
          aria-colcount={view.columns.count}
          aria-multiselectable="true"
          aria-describedby="grid-help"
        >
          <GridBody controller={controller} drawn={drawn} />
        </div>
        <ChartLayer view={view} />
      </div>
    </div>
  );
}

/** Size, and the font that cells have unless they say otherwise. */
function canvasStyle({ view }: SheetController): CSSProperties {
  const font = cellFont(view.workbook.styles.get(0));
  return {
    width: HEADER_WIDTH + view.columns.total,
    height: HEADER_HEIGHT + view.rows.total,
    fontFamily: font.family,
    fontSize: font.pixels,
  };
}

interface ClipboardHandlers {
  onCopy(event: ClipboardEvent): void;
  onCut(event: ClipboardEvent): void;
  onPaste(event: ClipboardEvent): void;
}

/** While a cell is typed in, the clipboard is the field's own. */
function clipboardHandlers({ put, view, selection, editing }: SheetController): ClipboardHandlers {
  const range = selectedRange(selection);
  const copy = (event: ClipboardEvent): boolean => {
    if (editing !== undefined) return false;
    event.clipboardData.setData("text/plain", copyText(view, range));
    event.preventDefault();
    return true;
  };
  return {
    onCopy: copy,
    onCut: (event) => {
      if (copy(event)) put(clearEdits(view, range));
    },
    onPaste: (event) => {
      if (editing !== undefined) return;
      event.preventDefault();
      put(pasteEdits(view, range, event.clipboardData.getData("text/plain")));
    },
  };
}
