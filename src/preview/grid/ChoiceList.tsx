import { type KeyboardEvent, type ReactElement, useEffect, useId, useRef, useState } from "react";

export interface ChoiceListProps {
  readonly choices: readonly string[];
  /** What the cell holds now. */
  readonly current: string;
  choose(choice: string): void;
  close(): void;
}

/** The open drop-down of a cell with a list: arrows move, Enter takes, Escape leaves, a letter jumps. */
export function ChoiceList({ choices, current, choose, close }: ChoiceListProps): ReactElement {
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const [index, setIndex] = useState(Math.max(0, choices.indexOf(current)));
  useEffect(() => list.current?.focus({ preventScroll: true }), []);
  useEffect(() => {
    document.getElementById(`${id}-${index}`)?.scrollIntoView({ block: "nearest" });
  }, [id, index]);
  const press = (event: KeyboardEvent): void => {
    event.stopPropagation();
    event.preventDefault();
    if (event.key === "Escape" || event.key === "Tab") close();
    else if (event.key === "Enter" || event.key === " ") choose(choices[index] ?? "");
    else setIndex(movedIndex(choices, index, event.key));
  };
  return (
    <div
      ref={list}
      role="listbox"
      tabIndex={0}
      aria-label="Val för cellen"
      aria-activedescendant={`${id}-${index}`}
      className="choice-list"
      onKeyDown={press}
      onBlur={close}
    >
      {choices.map((choice, at) => (
        <div
          key={choice}
          id={`${id}-${at}`}
          role="option"
          tabIndex={-1}
          aria-selected={at === index}
          className="choice"
          onPointerDown={(event) => {
            event.preventDefault();
            choose(choice);
          }}
        >
          {choice}
        </div>
      ))}
    </div>
  );
}

function movedIndex(choices: readonly string[], index: number, key: string): number {
  if (key === "ArrowDown") return Math.min(choices.length - 1, index + 1);
  if (key === "ArrowUp") return Math.max(0, index - 1);
  if (key === "Home") return 0;
  if (key === "End") return choices.length - 1;
  const isNext = (choice: string): boolean => choice.toLocaleLowerCase("sv").startsWith(key.toLocaleLowerCase("sv"));
  const next = choices.findIndex((choice, at) => at > index && isNext(choice));
  return next >= 0 ? next : Math.max(choices.findIndex(isNext), key.length === 1 ? -1 : index, 0);
}
