import { type ReactElement, useEffect, useRef } from "react";

export interface ConfirmDialogProps {
  readonly question: string;
  /** What the button that goes on says. */
  readonly action: string;
  confirm(): void;
  cancel(): void;
}

/** Asks before something is lost. Escape, and the button that has the focus, keep everything as it is. */
export function ConfirmDialog({ question, action, confirm, cancel }: ConfirmDialogProps): ReactElement {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  return (
    <dialog ref={dialog} className="confirm" aria-labelledby="confirm-question" onCancel={cancel}>
      <p id="confirm-question">{question}</p>
      <div className="confirm-buttons">
        <button type="button" className="plain-button" onClick={confirm}>
          {action}
        </button>
        <button type="button" className="plain-button primary" onClick={cancel}>
          Avbryt
        </button>
      </div>
    </dialog>
  );
}
