import { type KeyboardEvent, type ReactElement, useState } from "react";
import { formatA1, parseAddress } from "../../host/model/a1";
import { findSheet } from "../../host/model/findSheet";
import type { WorkbookModel } from "../../host/model/workbook";
import type { SheetController } from "../grid/SheetController";
import { selectedRange } from "../grid/selection";

/** Shows the selection's address; an address, a table or a name typed there is gone to. */
export function NameBox({ controller }: { controller: SheetController }): ReactElement {
  const [typed, setTyped] = useState<string>();
  const [isUnknown, setUnknown] = useState(false);
  const address = formatA1(selectedRange(controller.selection));
  const leave = (): void => {
    setTyped(undefined);
    setUnknown(false);
  };
  const press = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.key === "Escape") leave();
    if (event.key !== "Enter") return;
    if (!goTo(controller, typed ?? address)) {
      setUnknown(true);
      return;
    }
    leave();
    document.querySelector<HTMLElement>('[role=gridcell][tabindex="0"]')?.focus({ preventScroll: true });
  };
  return (
    <input
      className="name-box"
      aria-label="Namnruta: skriv en adress och tryck Enter"
      title={
        isUnknown ? "Ingen sådan adress, tabell eller namn finns" : "Skriv en adress, till exempel C7, och tryck Enter"
      }
      aria-invalid={isUnknown}
      spellCheck={false}
      autoComplete="off"
      value={typed ?? address}
      onFocus={(event) => event.currentTarget.select()}
      onChange={(event) => {
        setTyped(event.currentTarget.value);
        setUnknown(false);
      }}
      onKeyDown={press}
      onBlur={leave}
    />
  );
}

function goTo({ session, view }: SheetController, text: string): boolean {
  const found = parseAddress(text) ?? namedPlace(session.workbook, text);
  const sheet = found?.sheet === undefined ? view.sheet : findSheet(session.workbook, found.sheet);
  if (found === undefined || sheet === undefined || sheet.visibility !== "Visible") return false;
  session.activateSheet(sheet.id);
  session.select(sheet.id, found.range);
  return true;
}

function namedPlace(workbook: WorkbookModel, text: string) {
  const wanted = text.trim().toLocaleLowerCase("sv");
  const table = workbook.tables.find(({ name }) => name.toLocaleLowerCase("sv") === wanted);
  if (table !== undefined) return { sheet: table.sheetId, range: table.range };
  const named = workbook.names.find(({ name }) => name.toLocaleLowerCase("sv") === wanted);
  return named && parseAddress(named.formula);
}
