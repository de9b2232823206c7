import { answerRequest } from "./answerRequest";
import { FaultControl } from "./faultControl";
import type { HostFaults } from "./hostFaults";
import { findSheet } from "./model/findSheet";
import { rangeAt } from "./model/grid";
import type { GridRange, SheetModel, WorkbookModel } from "./model/workbook";
import { createHostSession, type HostOptions, type HostSession } from "./office/hostSession";
import { selectCells } from "./office/selectCells";
import { typeIntoCells } from "./office/typeIntoCells";
import type { RequestEntry } from "./requestLog";

/** A workbook that answers Office.js. */
export interface Host {
  readonly model: WorkbookModel;
  readonly faults: HostFaults;
  /** Every request so far, oldest first. */
  readonly requests: readonly RequestEntry[];
  /** Answers one message of Office.js with the text to give back; rejects only on faults of the host itself. */
  send(requestText: string): Promise<string>;
  /** Hears what the host sends of its own accord (events). Gives what ends it. */
  onMessage(listener: (messageText: string) => void): () => void;
  /**
   * What a user does by typing: values or formulas into a range of a sheet (name or id), one for all cells or an array of
   * its shape. Tables grow when the row below them is written in, as in Excel.
   */
  userEdit(sheet: string, range: GridRange, content: unknown): void;
  /** What a user does by clicking. */
  select(sheet: string, range?: GridRange): void;
}

class WorkbookHost implements Omit<Host, "model"> {
  readonly faults = new FaultControl();
  readonly requests: RequestEntry[] = [];
  readonly #session: HostSession;
  readonly #listeners = new Set<(text: string) => void>();

  constructor(model: WorkbookModel, options: HostOptions) {
    this.#session = createHostSession(model, options);
  }

  async send(requestText: string): Promise<string> {
    await nextTask();
    const { text, entry } = await answerRequest(this.#session, this.faults, requestText);
    this.requests.push(entry);
    this.#sendEvents();
    return text;
  }

  onMessage(listener: (messageText: string) => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  userEdit(sheet: string, range: GridRange, content: unknown): void {
    typeIntoCells(this.#session, { sheet: this.#sheet(sheet), range }, content);
    this.#sendEvents();
  }

  select(sheet: string, range: GridRange = rangeAt(0, 0)): void {
    selectCells(this.#session, this.#sheet(sheet), range);
    this.#sendEvents();
  }

  #sheet(nameOrId: string): SheetModel {
    const sheet = findSheet(this.#session.model, nameOrId);
    if (!sheet) throw new Error(`No sheet ${nameOrId}`);
    return sheet;
  }

  /** Put off, so that Office.js has its answer before it hears of what the request caused. */
  #sendEvents(): void {
    setTimeout(() => {
      const entries = this.#session.events.drain();
      if (entries.length === 0) return;
      const text = JSON.stringify({ type: 3, message: { entries } });
      for (const listener of this.#listeners) listener(text);
    }, 0);
  }
}

/** Excel is another process: what happened before a request is heard of before its answer comes. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}

/**
 * Opens a workbook for Office.js, as a plain object (it may be spread, to put something before `send`). The model is the
 * host's from then on: whoever else changes it must do so through `userEdit` for formulas and events to follow.
 */
export function createHost(model: WorkbookModel, options: HostOptions = {}): Host {
  const host = new WorkbookHost(model, options);
  return {
    model,
    faults: host.faults,
    requests: host.requests,
    send: (requestText) => host.send(requestText),
    onMessage: (listener) => host.onMessage(listener),
    userEdit: (sheet, range, content) => host.userEdit(sheet, range, content),
    select: (sheet, range) => host.select(sheet, range),
  };
}
