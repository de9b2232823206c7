import {
  ArrowRedoRegular,
  ArrowUndoRegular,
  FolderOpenRegular,
  PanelRightExpandRegular,
  SaveRegular,
  WeatherMoonRegular,
  WeatherSunnyRegular,
} from "@fluentui/react-icons";
import { type ReactElement, useSyncExternalStore } from "react";
import type { PreviewSession } from "../session/PreviewSession";
import type { ExampleFile } from "./exampleFiles";
import { OpenButton } from "./OpenButton";
import { ToolButton } from "./ToolButton";

export interface ToolbarProps {
  readonly session: PreviewSession;
  readonly examples: readonly ExampleFile[];
  readonly isDark: boolean;
  readonly isWide: boolean;
  openFile(file: File): void;
  openExample(example: ExampleFile): void;
  save(): void;
  undo(): void;
  redo(): void;
  setDark(isDark: boolean): void;
  setWide(isWide: boolean): void;
}

/** What can be done with the workbook as a whole, and how the page is shown. */
export function Toolbar(props: ToolbarProps): ReactElement {
  const { session, isDark, isWide } = props;
  useSyncExternalStore(session.subscribe, session.version);
  return (
    <section className="toolbar" aria-label="Verktyg" data-region="toolbar">
      <div className="toolbar-start">
        <span className="brand">Styrmodell</span>
        <div className="tools" role="toolbar" aria-label="Arbetsbok">
          <OpenButton open={props.openFile} icon={<FolderOpenRegular />} />
          <ToolButton label="Spara" icon={<SaveRegular />} press={props.save} isLabelled hint="Spara (Ctrl+S)" />
          <ExampleChoice {...props} />
          <i className="tool-divider" />
          <ToolButton
            label="Ångra"
            hint="Ångra (Ctrl+Z)"
            icon={<ArrowUndoRegular />}
            press={props.undo}
            isDisabled={!session.canUndo}
          />
          <ToolButton
            label="Gör om"
            hint="Gör om (Ctrl+Y)"
            icon={<ArrowRedoRegular />}
            press={props.redo}
            isDisabled={!session.canRedo}
          />
        </div>
      </div>
      <p className="book-name">
        {session.workbook.name}
        {session.isChanged ? <span className="book-state"> · inte sparad</span> : null}
      </p>
      <div className="tools view" role="toolbar" aria-label="Visning">
        <ToolButton
          label="Bred panel"
          icon={<PanelRightExpandRegular />}
          press={() => props.setWide(!isWide)}
          isPressed={isWide}
        />
        <ToolButton
          label="Mörkt läge"
          icon={isDark ? <WeatherSunnyRegular /> : <WeatherMoonRegular />}
          press={() => props.setDark(!isDark)}
          isPressed={isDark}
        />
      </div>
    </section>
  );
}

function ExampleChoice({ examples, openExample }: ToolbarProps): ReactElement | null {
  if (examples.length === 0) return null;
  return (
    <select
      className="example-choice"
      aria-label="Öppna ett exempel"
      value=""
      onChange={(event) => {
        const chosen = examples.find(({ name }) => name === event.currentTarget.value);
        if (chosen !== undefined) openExample(chosen);
      }}
    >
      <option value="">Exempel</option>
      {examples.map(({ name, title }) => (
        <option key={name} value={name}>
          {title}
        </option>
      ))}
    </select>
  );
}
