import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { type ReactElement, useMemo, useState } from "react";
import type { Bridge } from "../../domain/bridge/bridge";
import { roundsApart } from "../../domain/bridge/roundsApart";
import type { RunReport } from "../../run/runReport";
import { usePaneContext } from "../paneContext";
import { Empty } from "../parts/Empty";
import { Section } from "../parts/Section";
import { isExpected, PARTS } from "../problems/explanation";
import { NotComputed } from "../problems/NotComputed";
import { ReportProgress } from "../reporting/ReportProgress";
import { ReportResult } from "../reporting/ReportResult";
import type { Reporting } from "../state/paneState";
import { BridgeBody } from "./BridgeBody";
import { BridgeChoices } from "./BridgeChoices";
import { type BridgeChoice, bridgeSets, chosenBridge, FIRST_CHOICE } from "./bridgeSets";

const useStyles = makeStyles({
  note: {
    margin: "8px 0 0",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  button: { marginTop: "14px" },
});

interface BridgeViewProps {
  readonly report: RunReport;
  readonly reporting: Reporting;
  /** True where sheets can be made. */
  readonly canReport: boolean;
  /** True while something else has the workbook. */
  readonly isBusy: boolean;
}

/** Rambrygga: what made a frame another than the year before's or the decided one, part by part. */
export function BridgeView({ report, reporting, canReport, isBusy }: BridgeViewProps): ReactElement {
  const styles = useStyles();
  const { texts, actions, memory } = usePaneContext();
  const sets = useMemo(() => bridgeSets(report), [report]);
  const [choice, setChoice] = useState<BridgeChoice>(memory.bridge ?? FIRST_CHOICE);
  const from = sets[choice.from].length > 0 ? choice.from : "perYear";
  const bridge = chosenBridge(sets, { ...choice, from });
  if (!bridge) return <NoBridge report={report} />;
  return (
    <>
      <Section title={texts.bridge.title}>
        <BridgeChoices
          sets={sets}
          from={from}
          bridge={bridge}
          onChoose={(next) => {
            memory.bridge = next;
            setChoice(next);
          }}
        />
        <BridgeBody report={report} from={from} bridge={bridge} among={sets[from]} />
        <Remarks bridge={bridge} />
        {canReport && !reporting.running && (
          <Button
            className={styles.button}
            disabled={isBusy}
            onClick={() => actions.createReports({ reports: ["bridge"] })}
          >
            {texts.bridge.toSheet}
          </Button>
        )}
        {reporting.running && <ReportProgress running={reporting.running} />}
      </Section>
      {reporting.result && <ReportResult result={reporting.result} />}
    </>
  );
}

function NoBridge({ report }: { readonly report: RunReport }): ReactElement {
  const { texts } = usePaneContext();
  if (!isExpected(report, PARTS.frames)) return <Empty text={texts.empty.frames} />;
  return (
    <Section title={texts.bridge.title}>
      <NotComputed report={report} part={PARTS.frames} />
    </Section>
  );
}

/** What stands in a part without being of its kind, and that what is shown may not add up. */
function Remarks({ bridge }: { readonly bridge: Bridge }): ReactElement {
  const styles = useStyles();
  const { texts, formats } = usePaneContext();
  return (
    <>
      {bridge.remarks.map(({ kind, amount }) => (
        <p key={kind} className={styles.note}>
          {texts.bridge.remark[kind](formats.amount(amount))}
        </p>
      ))}
      {roundsApart(bridge, formats.rounded) && <p className={styles.note}>{texts.bridge.rounded}</p>}
    </>
  );
}
