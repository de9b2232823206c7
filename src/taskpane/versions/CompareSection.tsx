import { Button, makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Frame } from "../../domain/outcome";
import type { CompareWish } from "../../run/versions/comparison";
import type { VersionServices } from "../../run/versions/versionServices";
import type { VersionsRead } from "../../run/versions/versionsRead";
import { usePaneContext } from "../paneContext";
import { Choice } from "../parts/Choice";
import { Section } from "../parts/Section";
import { MadeSheetAnswer } from "../reporting/MadeSheetAnswer";
import { useMadeSheet } from "../reporting/useMadeSheet";
import { ComparisonResult } from "./ComparisonResult";
import type { Compared } from "./useComparison";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: "10px" },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px", marginTop: "4px" },
});

interface CompareSectionProps {
  readonly services: VersionServices;
  readonly read: VersionsRead;
  readonly wish: CompareWish;
  readonly onWish: (wish: CompareWish) => void;
  /** Undefined until something has been compared. */
  readonly compared: Compared | undefined;
  readonly onCompare: (wish: CompareWish) => void;
  /** The frames as they stand in Ramar. */
  readonly standing: readonly Frame[];
}

/** Which two are compared, and for whom; then what differs, on a sheet where that is wished. */
export function CompareSection(props: CompareSectionProps): ReactElement {
  const { services, read, wish, onWish, compared, onCompare, standing } = props;
  const styles = useStyles();
  const { texts, isBusy } = usePaneContext();
  const t = texts.versions;
  const sheet = useMadeSheet(() => services.toSheet(wish), "versions");
  const names = read.versions.map(({ name }) => [name, name] as const);
  return (
    <Section title={t.compare}>
      <div className={styles.root}>
        <Choice
          label={t.before}
          options={names}
          chosen={wish.before}
          onChoose={(before) => onWish({ ...wish, before })}
        />
        <Choice
          label={t.after}
          options={[["", t.now], ...names]}
          chosen={wish.after ?? ""}
          onChoose={(after) => onWish({ ...wish, after: after === "" ? undefined : after })}
        />
        <Choice
          label={t.unit}
          options={[["", t.allUnits], ...read.units.map((unit) => [unit, unit] as const)]}
          chosen={wish.unit ?? ""}
          onChoose={(unit) => onWish({ ...wish, unit: unit === "" ? undefined : unit })}
        />
        <div className={styles.buttons}>
          <Button appearance="primary" onClick={() => onCompare(wish)}>
            {t.compareButton}
          </Button>
          <Button disabledFocusable={isBusy || sheet.isMaking} onClick={sheet.make}>
            {t.toSheet}
          </Button>
        </div>
      </div>
      <MadeSheetAnswer sheet={sheet} gone={t.gone} />
      {compared?.result === "gone" && <p role="status">{t.gone}</p>}
      {compared && compared.result !== "gone" && (
        <ComparisonResult comparison={compared.result} asked={compared.asked} standing={standing} />
      )}
    </Section>
  );
}
