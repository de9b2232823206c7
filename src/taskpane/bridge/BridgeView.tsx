import { makeStyles, tokens } from "@fluentui/react-components";
import { type ReactElement, useMemo, useState } from "react";
import type { Bridge } from "../../domain/bridge/bridge";
import { roundsApart } from "../../domain/bridge/roundsApart";
import type { Workbook } from "../../domain/rows";
import type { RunReport } from "../../run/runReport";
import type { KeptWorkbook } from "../../run/versions/comparison";
import type { VersionServices } from "../../run/versions/versionServices";
import type { BridgeFrom } from "../../text/pane/bridgeTexts";
import { usePaneContext } from "../paneContext";
import { Empty } from "../parts/Empty";
import { Section } from "../parts/Section";
import { isExpected, PARTS } from "../problems/explanation";
import { NotComputed } from "../problems/NotComputed";
import { ToSheet } from "../reporting/ToSheet";
import type { Reporting } from "../state/paneState";
import { BridgeBody } from "./BridgeBody";
import { BridgeChoices } from "./BridgeChoices";
import {
  type BridgeChoice,
  type BridgeSets,
  bridgeSets,
  chosenBridge,
  FIRST_CHOICE,
  insteadOf,
  isFromVersion,
} from "./bridgeSets";
import { NoDecided } from "./NoDecided";
import { useKeptVersion } from "./useKeptVersion";
import { VersionSheet } from "./VersionSheet";
import { VersionState } from "./VersionState";

const useStyles = makeStyles({
  note: {
    margin: "8px 0 0",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
});

interface BridgeViewProps {
  readonly report: RunReport;
  readonly reporting: Reporting;
  /** True where sheets can be made. */
  readonly canReport: boolean;
  /** True while something else has the workbook. */
  readonly isBusy: boolean;
  /** What the versions are read with, where there is anything to keep them in. */
  readonly versions: VersionServices | undefined;
}

/** Rambrygga: what made a frame another than the year before's, a kept version's or the decided one, part by part. */
export function BridgeView({ report, reporting, canReport, isBusy, versions }: BridgeViewProps): ReactElement {
  const { texts, memory } = usePaneContext();
  const [choice, setChoice] = useState<BridgeChoice>(memory.bridge ?? FIRST_CHOICE);
  const kept = useKeptVersion(versions, choice.version, report.finishedAt);
  const version = kept.reading.kind === "read" ? usableBook(kept.reading.kept) : undefined;
  const sets = useMemo(() => bridgeSets(report, version), [report, version]);
  const from = usableFrom(sets, choice.from);
  const bridge = chosenBridge(sets, { ...choice, from });
  const nearest = bridge ?? insteadOf(sets, { ...choice, from });
  if (!nearest) return <NoBridge report={report} />;
  const isKnown = !version || version.settings.amountUnit === report.workbook.settings.amountUnit;
  return (
    <Section title={texts.bridge.title}>
      <BridgeChoices
        sets={sets}
        choice={{ ...choice, from }}
        bridge={nearest}
        versions={kept.names}
        onChoose={(next) => {
          memory.bridge = next;
          setChoice(next);
        }}
      />
      {from === "decided" && !bridge && <NoDecided report={report} scope={nearest} />}
      <VersionState reading={kept.reading} report={report} hasBridge={bridge !== undefined} onAgain={kept.again} />
      {bridge && isKnown && (
        <>
          <BridgeBody report={report} from={from} bridge={bridge} among={sets[from]} />
          <Remarks bridge={bridge} />
        </>
      )}
      {canReport && version && versions && bridge && (
        <VersionSheet
          key={choice.version}
          services={versions}
          version={choice.version ?? ""}
          isBusy={isBusy || reporting.running !== undefined}
        />
      )}
      {canReport && bridge && !isFromVersion(from) && (
        <ToSheet report="bridge" by="bridge" label={texts.bridge.toSheet} reporting={reporting} isBusy={isBusy} />
      )}
    </Section>
  );
}

/** The version as a workbook; of one that can not be read at all there is none to compute with. */
function usableBook({ integrity, workbook }: KeptWorkbook): Workbook | undefined {
  return integrity === "lost" ? undefined : workbook;
}

/** What is chosen, or from the year before where there is nothing of that. */
function usableFrom(sets: BridgeSets, from: BridgeFrom): BridgeFrom {
  if (from === "versionSum") return sets.version.length > 0 && sets.versionSum.length === 0 ? "version" : from;
  return from === "version" || sets[from].length > 0 ? from : "perYear";
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

/** What stands in a part but the price without being of its kind, and that what is shown may not add up. */
function Remarks({ bridge }: { readonly bridge: Bridge }): ReactElement {
  const styles = useStyles();
  const { texts, formats } = usePaneContext();
  return (
    <>
      {bridge.remarks.map(
        ({ kind, amount }) =>
          kind !== "decidedGap" && (
            <p key={kind} className={styles.note}>
              {texts.bridge.remark[kind](formats.amount(amount))}
            </p>
          ),
      )}
      {roundsApart(bridge, formats.rounded) && <p className={styles.note}>{texts.bridge.rounded}</p>}
    </>
  );
}
