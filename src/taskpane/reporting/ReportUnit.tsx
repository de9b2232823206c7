import { Dropdown, Field, makeStyles, Option } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { ReportId } from "../../sheets/report/reportSheet";
import { usePaneContext } from "../paneContext";
import type { ReportChoices } from "../paneModel";
import { REPORTS_PER_UNIT } from "./reportWish";

const useStyles = makeStyles({ root: { marginTop: "10px" }, choice: { minWidth: 0 } });

interface ReportUnitProps {
  readonly choices: ReportChoices;
  readonly chosen: ReadonlySet<ReportId>;
  /** "" is all. */
  readonly unit: string;
  readonly onUnit: (unit: string) => void;
}

/** Whose sheets are made of the reports that have one per unit; nothing where no such report is chosen. */
export function ReportUnit({ choices, chosen, unit, onUnit }: ReportUnitProps): ReactElement | null {
  const styles = useStyles();
  const { texts, words } = usePaneContext();
  const isAsked = choices.reports.some((report) => chosen.has(report) && REPORTS_PER_UNIT.has(report));
  if (!isAsked || choices.units.length < 2) return null;
  const nameOf = (one: string) => (one === "" ? texts.reports.allUnits(words) : one);
  const known = choices.units.includes(unit) ? unit : "";
  return (
    <Field className={styles.root} label={texts.reports.unit(words)}>
      <Dropdown
        className={styles.choice}
        value={nameOf(known)}
        selectedOptions={[known]}
        onOptionSelect={(_, { optionValue }) => onUnit(optionValue ?? "")}
      >
        {["", ...choices.units].map((one) => (
          <Option key={one} value={one}>
            {nameOf(one)}
          </Option>
        ))}
      </Dropdown>
    </Field>
  );
}
