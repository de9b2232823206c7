import { Button, Dropdown, Field, makeStyles, Option, tokens } from "@fluentui/react-components";
import { type ReactElement, useState } from "react";
import type { Frame } from "../../domain/outcome";
import type { NamedComparison } from "../../domain/versions/namedComparison";
import type { CompareWish } from "../../run/versions/comparison";
import type { VersionServices } from "../../run/versions/versionServices";
import type { VersionsRead } from "../../run/versions/versionsRead";
import { usePaneContext } from "../paneContext";
import { Section } from "../parts/Section";
import { ComparisonResult } from "./ComparisonResult";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: "10px" },
  choice: { minWidth: 0 },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px", marginTop: "4px" },
  told: { margin: "10px 0 0", color: tokens.colorNeutralForeground2 },
});

interface CompareSectionProps {
  readonly services: VersionServices;
  readonly read: VersionsRead;
  readonly wish: CompareWish;
  readonly onWish: (wish: CompareWish) => void;
  /** Undefined until something has been compared; `"gone"` when a version is not there any more. */
  readonly result: NamedComparison | "gone" | undefined;
  readonly onCompare: (wish: CompareWish) => void;
  /** The frames as they stand in Ramar. */
  readonly standing: readonly Frame[];
}

/** Which two are compared, and for whom; then what differs, on a sheet where that is wished. */
export function CompareSection(props: CompareSectionProps): ReactElement {
  const { services, read, wish, onWish, result, onCompare, standing } = props;
  const styles = useStyles();
  const { texts, actions } = usePaneContext();
  const t = texts.versions;
  const [told, setTold] = useState<string | undefined>();
  const names = read.versions.map(({ name }) => name);
  const toSheet = () =>
    actions.attempt(async () => {
      const sheets = await services.toSheet(wish);
      if (sheets) actions.sheetsMade(sheets, "versions");
      const [sheet] = [...(sheets?.made ?? []), ...(sheets?.remade ?? [])];
      setTold(sheets ? (sheet === undefined ? t.sheetSame : t.sheetMade(sheet)) : t.gone);
      if (sheet !== undefined) actions.showSheet(sheet);
    });
  return (
    <Section title={t.compare}>
      <div className={styles.root}>
        <Choice
          label={t.before}
          names={names}
          chosen={wish.before}
          onChosen={(before) => onWish({ ...wish, before })}
        />
        <Choice
          label={t.after}
          names={["", ...names]}
          none={t.now}
          chosen={wish.after ?? ""}
          onChosen={(after) => onWish({ ...wish, after: after === "" ? undefined : after })}
        />
        <Choice
          label={t.unit}
          names={["", ...read.units]}
          none={t.allUnits}
          chosen={wish.unit ?? ""}
          onChosen={(unit) => onWish({ ...wish, unit: unit === "" ? undefined : unit })}
        />
        <div className={styles.buttons}>
          <Button appearance="primary" onClick={() => onCompare(wish)}>
            {t.compareButton}
          </Button>
          <Button onClick={toSheet}>{t.toSheet}</Button>
        </div>
      </div>
      <p className={styles.told} role="status">
        {told}
      </p>
      {result === "gone" && <p role="status">{t.gone}</p>}
      {result !== undefined && result !== "gone" && <ComparisonResult comparison={result} standing={standing} />}
    </Section>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly names: readonly string[];
  /** What "" is called. */
  readonly none?: string;
  readonly chosen: string;
  readonly onChosen: (name: string) => void;
}

function Choice({ label, names, none = "", chosen, onChosen }: ChoiceProps): ReactElement {
  const styles = useStyles();
  return (
    <Field label={label}>
      <Dropdown
        className={styles.choice}
        value={chosen === "" ? none : chosen}
        selectedOptions={[chosen]}
        onOptionSelect={(_, { optionValue }) => onChosen(optionValue ?? "")}
      >
        {names.map((name) => (
          <Option key={name} value={name} text={name === "" ? none : name}>
            {name === "" ? none : name}
          </Option>
        ))}
      </Dropdown>
    </Field>
  );
}
