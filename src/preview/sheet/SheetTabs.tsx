import { type KeyboardEvent, type ReactElement, useRef } from "react";
import type { PreviewSession } from "../session/PreviewSession";

/** One tab per sheet that is not hidden. The arrows move between them, as in any row of tabs. */
export function SheetTabs({ session }: { session: PreviewSession }): ReactElement {
  const sheets = session.workbook.sheets.filter(({ visibility }) => visibility === "Visible");
  const active = session.workbook.activeSheet;
  const press = (event: KeyboardEvent): void => {
    const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    const index = sheets.findIndex(({ id }) => id === active);
    const next = step === undefined ? undefined : sheets[index + step];
    if (next === undefined) return;
    event.preventDefault();
    session.activateSheet(next.id);
    document.getElementById(tabId(next.id))?.focus();
  };
  const strip = useRef<HTMLDivElement>(null);
  const scroll = (pixels: number): void => strip.current?.scrollBy({ left: pixels });
  return (
    <div className="sheet-bar" data-region="sheets">
      <ScrollButton label="Tidigare blad" sign="‹" press={() => scroll(-SCROLL_PIXELS)} />
      <ScrollButton label="Senare blad" sign="›" press={() => scroll(SCROLL_PIXELS)} />
      <div
        ref={strip}
        role="tablist"
        aria-label="Blad"
        className="sheet-tabs"
        onWheel={(event) => scroll(event.deltaY)}
      >
        {sheets.map(({ id, name, tabColor }) => (
          <button
            key={id}
            id={tabId(id)}
            type="button"
            role="tab"
            aria-selected={id === active}
            tabIndex={id === active ? 0 : -1}
            className="sheet-tab"
            ref={(tab) => {
              if (id === active) tab?.scrollIntoView?.({ block: "nearest", inline: "nearest" });
            }}
            onClick={() => session.activateSheet(id)}
            onKeyDown={press}
          >
            {tabColor === undefined ? null : <i className="tab-color" style={{ backgroundColor: tabColor }} />}
            {name}
          </button>
        ))}
      </div>
    </div>
  );
}

const SCROLL_PIXELS = 240;

/** For the mouse: with the keyboard the arrows move between the tabs and bring them into sight. */
function ScrollButton({ label, sign, press }: { label: string; sign: string; press(): void }): ReactElement {
  return (
    <button type="button" tabIndex={-1} className="sheet-scroll" aria-label={label} title={label} onClick={press}>
      {sign}
    </button>
  );
}

function tabId(sheetId: string): string {
  return `sheet-tab-${sheetId}`;
}
