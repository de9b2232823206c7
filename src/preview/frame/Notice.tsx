import { DismissRegular } from "@fluentui/react-icons";
import type { ReactElement } from "react";

/** One line about something that went wrong; it stays until it is closed or the next thing succeeds. */
export function Notice({ text, close }: { text: string; close(): void }): ReactElement {
  return (
    <div role="alert" className="notice">
      <p>{text}</p>
      <button type="button" className="tool" aria-label="Stäng meddelandet" onClick={close}>
        <DismissRegular />
      </button>
    </div>
  );
}
