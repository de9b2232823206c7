import { useCallback, useState } from "react";
import type { WorkbookModel } from "../../host/model/workbook";
import { saveXlsx } from "../../host/xlsx/saveXlsx";
import type { OwnedSession } from "../session/createSession";
import { openBook } from "../session/openBook";
import { readBook } from "../session/readBook";
import { downloadFile } from "../toolbar/downloadFile";

/** A file that waits for the user to say whether what is unsaved may be lost. */
interface WaitingFile {
  readonly name: string;
  readonly read: () => Promise<ArrayBuffer>;
}

export interface BookControl {
  readonly session: OwnedSession;
  /** One line about what went wrong last. */
  readonly problem: string | undefined;
  readonly waiting: WaitingFile | undefined;
  /** Opens a file in place of the workbook; asks first when something is unsaved. A bad file leaves the workbook. */
  open(file: WaitingFile): void;
  confirmOpen(): void;
  cancelOpen(): void;
  save(): void;
  /** Shows a line as the problem, or (undefined) takes it away. */
  tell(problem: string | undefined): void;
}

/** Keeps the opened workbook, and the way to open another and to save. */
export function useBook(first: OwnedSession): BookControl {
  const [session, setSession] = useState(first);
  const [problem, setProblem] = useState<string>();
  const [waiting, setWaiting] = useState<WaitingFile>();
  const load = useCallback((file: WaitingFile): void => {
    setWaiting(undefined);
    readFile(file).then(
      async (read) => {
        setProblem("problem" in read ? read.problem : undefined);
        if ("model" in read) setSession(await openBook(read.model));
      },
      () => setProblem(`${file.name} kunde inte läsas. Kontrollera att filen finns kvar och försök igen.`),
    );
  }, []);
  const save = useCallback((): void => {
    downloadFile(new Uint8Array(saveXlsx(session.workbook)), session.workbook.name);
    session.noteSaved();
  }, [session]);
  return {
    session,
    problem,
    waiting,
    open: (file) => (session.isChanged ? setWaiting(file) : load(file)),
    confirmOpen: () => waiting && load(waiting),
    cancelOpen: () => setWaiting(undefined),
    save,
    tell: setProblem,
  };
}

async function readFile({ name, read }: WaitingFile): Promise<{ model: WorkbookModel } | { problem: string }> {
  return readBook(new Uint8Array(await read()), name);
}
