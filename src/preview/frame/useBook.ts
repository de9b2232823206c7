import { useCallback, useEffect, useState } from "react";
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
  useEffect(() => forgetOnChange(session, () => setProblem(undefined)), [session]);
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
    setProblem(undefined);
  }, [session]);
  // The pane starts anew when it is given another way to open files, so it stays the same between changes.
  const open = useCallback(
    (file: WaitingFile): void => (session.isChanged ? setWaiting(file) : load(file)),
    [session, load],
  );
  return {
    session,
    problem,
    waiting,
    open,
    confirmOpen: () => waiting && load(waiting),
    cancelOpen: () => setWaiting(undefined),
    save,
    tell: setProblem,
  };
}

/** What went wrong is forgotten when the next change of the workbook succeeds. Returns the way to stop listening. */
function forgetOnChange(session: OwnedSession, forget: () => void): () => void {
  let seen = session.writtenVersion();
  return session.subscribe(() => {
    const written = session.writtenVersion();
    if (written !== seen) forget();
    seen = written;
  });
}

async function readFile({ name, read }: WaitingFile): Promise<{ model: WorkbookModel } | { problem: string }> {
  return readBook(new Uint8Array(await read()), name);
}
