import { Button, makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { ScenarioServices, ScenarioWritten } from "../../run/scenarios/scenarioServices";
import type { SavedScenario } from "../../sheets/scenarios/planScenario";
import { usePaneContext } from "../paneContext";
import { SaveAs } from "./SaveAs";
import { SavedWords } from "./SavedWords";
import { trialOf } from "./trial";
import type { ScenariosState } from "./useScenarios";

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "8px", marginTop: "14px" },
  /** As narrow as its word: three of them stand beside each other. */
  short: { minWidth: "auto" },
  ask: { flexBasis: "100%", margin: 0 },
});

interface KeepingControlsProps {
  readonly state: ScenariosState;
  readonly services: ScenarioServices | undefined;
}

/** Saves what is tried as rows of Scenarier, sets the trial back, and removes a saved scenario. */
export function KeepingControls({ state, services }: KeepingControlsProps): ReactElement {
  const styles = useStyles();
  const { texts, actions, isBusy, memory: kept } = usePaneContext();
  const t = texts.scenarios;
  const { memory, set, base, read, saved } = state;
  const { asks } = memory;
  const isWritable = services !== undefined && read.unread.length === 0 && !isBusy;
  const write = (name: string, work: () => Promise<ScenarioWritten>, kind: "saved" | "removed") =>
    actions.writeAndRead(async () => {
      const written = await work();
      if (written.kind === "refused") return set({ done: written, asks: undefined });
      // As it is typed by now.
      const { trial: typed } = kept.scenarios ?? memory;
      const trial = kind === "removed" ? trialOf(undefined) : { ...typed, base: name };
      set({ done: { kind, name }, trial, asks: undefined });
    });
  const save = (part: Pick<SavedScenario, "name" | "isNew" | "description">) =>
    services && write(part.name, () => services.save({ ...read.scenario, ...part }), "saved");
  if (asks?.kind === "name") {
    return (
      <SaveAs
        typed={asks}
        taken={saved.map(({ name }) => name)}
        onType={(typed) => set({ asks: { ...asks, ...typed } })}
        onSave={(name, description) => save({ name, description, isNew: true })}
        onCancel={() => set({ asks: undefined })}
      />
    );
  }
  if (asks?.kind === "removal" && base && services) {
    return (
      <div className={styles.buttons}>
        <p className={styles.ask}>{t.removeAsk(base.name)}</p>
        <Button
          disabledFocusable={isBusy}
          onClick={() => write(base.name, () => services.remove(base.name), "removed")}
        >
          {t.remove}
        </Button>
        <Button appearance="subtle" onClick={() => set({ asks: undefined })}>
          {t.keep}
        </Button>
      </div>
    );
  }
  return (
    <>
      <div className={styles.buttons}>
        {base && read.isChanged && (
          <Button
            appearance="primary"
            disabledFocusable={!isWritable}
            onClick={() => save({ name: base.name, description: undefined, isNew: false })}
          >
            {t.save}
          </Button>
        )}
        <Button
          appearance={base ? "secondary" : "primary"}
          disabledFocusable={!isWritable || read.isNow}
          onClick={() => set({ asks: { kind: "name", name: "", description: "" } })}
        >
          {t.saveAs}
        </Button>
        <Button
          className={styles.short}
          disabledFocusable={!read.isChanged && read.unread.length === 0}
          onClick={() => set({ trial: trialOf(base), done: undefined })}
        >
          {t.reset}
        </Button>
        {base && services && (
          <Button className={styles.short} appearance="subtle" onClick={() => set({ asks: { kind: "removal" } })}>
            {t.remove}
          </Button>
        )}
      </div>
      {memory.done && (
        <SavedWords
          done={memory.done}
          onUndo={() =>
            actions.writeAndRead(async () => {
              await services?.undo();
              set({ done: { kind: "undone" } });
            })
          }
        />
      )}
    </>
  );
}
