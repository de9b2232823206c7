import { Button } from "@fluentui/react-components";
import { type ReactElement, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { ADVICE_NAMES, isIgnorable } from "../../domain/ignored/findingNames";
import type { LocatedFinding } from "../../run/runReport";
import { usePaneContext } from "../paneContext";
import { IgnoreForm } from "./IgnoreForm";

/** *Ignorera …* on an advice: a button that opens the form; nothing on what can not be ignored, or not written. */
export function IgnoreFinding({ finding }: { readonly finding: LocatedFinding }): ReactElement | null {
  const { texts, actions, memory } = usePaneContext();
  const [isOpen, setIsOpen] = useState(false);
  const self = useRef<HTMLDivElement>(null);
  const { identity } = finding;
  const { ignoring } = actions;
  if (!identity || !ignoring) return null;
  const name = isIgnorable(identity.code) ? ADVICE_NAMES[identity.code] : identity.code;
  const close = () => {
    flushSync(() => setIsOpen(false));
    self.current?.querySelector("button")?.focus();
  };
  return (
    <div ref={self}>
      {isOpen ? (
        <IgnoreForm
          name={name}
          onCancel={close}
          onIgnore={(words) =>
            ignoring.ignore(identity, words, () => {
              memory.wasIgnoring = true;
            })
          }
        />
      ) : (
        <Button
          size="small"
          appearance="subtle"
          aria-label={`${texts.ignoring.start} ${name}, ${finding.place?.address ?? finding.table}`}
          onClick={() => setIsOpen(true)}
        >
          {texts.ignoring.start}
        </Button>
      )}
    </div>
  );
}
