import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { BRIDGE_PARTS, type Bridge, type BridgePart } from "../../domain/bridge/bridge";
import { bridgeDrivers } from "../../domain/bridge/bridgeDrivers";
import { decidedGap, isGapAlone } from "../../domain/bridge/decidedGap";
import type { Place } from "../../domain/source";
import { usePaneContext } from "../paneContext";
import { ExplainAmount } from "./ExplainAmount";
import { PlaceLink } from "./PlaceLink";

const useStyles = makeStyles({
  table: { width: "100%", borderCollapse: "collapse", marginTop: "12px" },
  caption: {
    textAlign: "left",
    paddingBottom: "4px",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
  },
  row: { borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  cell: { padding: "5px 0", textAlign: "left", verticalAlign: "top", fontWeight: tokens.fontWeightRegular },
  number: { padding: "5px 0 5px 8px", textAlign: "right", verticalAlign: "top", whiteSpace: "nowrap" },
  strong: { fontWeight: tokens.fontWeightSemibold },
  quiet: {
    display: "block",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  drivers: {
    margin: 0,
    padding: 0,
    listStyle: "none",
    fontSize: tokens.fontSizeBase200,
    lineHeight: "24px",
    color: tokens.colorNeutralForeground2,
  },
});

interface BridgeTableProps {
  readonly bridge: Bridge;
  /** All of its kind: the services' that moved it are among them. */
  readonly among: readonly Bridge[];
  readonly caption: string;
  readonly startLabel: string;
  readonly endLabel: string;
  readonly placeOf: (bridge: Bridge, key: BridgePart | "start" | "end") => Place;
}

/** A bridge in numbers: the start, every part with the services that moved it most, and the end; each leads to its cell. */
export function BridgeTable(props: BridgeTableProps): ReactElement {
  const styles = useStyles();
  const { texts, formats } = usePaneContext();
  const { bridge, caption, placeOf } = props;
  const { start, end, change, parts } = bridge;
  const total = (key: "start" | "end", label: string, amount: number | undefined) => (
    <tr className={styles.row}>
      <th scope="row" className={mergeClasses(styles.cell, styles.strong)}>
        {label}
        <ExplainAmount bridge={bridge} place={placeOf(bridge, key)} amount={key} of={label} />
      </th>
      <td className={mergeClasses(styles.number, styles.strong)}>
        {amount === undefined ? (
          "–"
        ) : (
          <PlaceLink place={placeOf(bridge, key)} label={`${label} ${formats.amount(amount)}`}>
            {formats.plain(amount)}
          </PlaceLink>
        )}
      </td>
    </tr>
  );
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>{caption}</caption>
      <tbody>
        {total("start", props.startLabel, start)}
        {parts && BRIDGE_PARTS.map((part) => <PartRow key={part} {...props} part={part} amount={parts[part]} />)}
        {total("end", props.endLabel, end)}
        <tr className={styles.row}>
          <th scope="row" className={styles.cell}>
            {texts.bridge.change}
          </th>
          <td className={styles.number}>
            {change === undefined ? "–" : formats.signed(change)}
            {change !== undefined && start !== undefined && start !== 0 && (
              <span className={styles.quiet}>{formats.change(change / Math.abs(start))}</span>
            )}
          </td>
        </tr>
      </tbody>
    </table>
  );
}

/** How much of the price is only that another frame was decided than volume and price gave. */
function DecidedGap({ bridge }: { readonly bridge: Bridge }): ReactElement | null {
  const styles = useStyles();
  const { texts, formats } = usePaneContext();
  const gap = decidedGap(bridge);
  if (gap === 0) return null;
  const amount = `${formats.signed(gap)}\u00a0${formats.unit}`.trim();
  return <span className={styles.quiet}>{texts.bridge.decidedGap(amount, bridge.fromYear)}</span>;
}

interface PartRowProps extends BridgeTableProps {
  readonly part: BridgePart;
  readonly amount: number;
}

function PartRow({ bridge, among, part, amount, placeOf }: PartRowProps): ReactElement {
  const styles = useStyles();
  const { texts, formats } = usePaneContext();
  const unit = formats.unit === "" ? "unknown" : formats.unit;
  const drivers = bridgeDrivers({ bridges: among, of: bridge, part, unit });
  const name = texts.bridge.parts[part];
  return (
    <tr className={styles.row}>
      <th scope="row" className={styles.cell}>
        {name}
        <ExplainAmount bridge={bridge} place={placeOf(bridge, part)} amount={part} of={name} />
        {!(part === "price" && isGapAlone(bridge, unit)) && (
          <span className={styles.quiet}>{texts.bridge.meaning[part]}</span>
        )}
        {part === "price" && <DecidedGap bridge={bridge} />}
        {drivers.length > 0 && (
          <ul className={styles.drivers}>
            {drivers.map((driver) => (
              <li key={driver.bridge.service}>
                <PlaceLink
                  place={placeOf(driver.bridge, part)}
                  label={`${name}, ${driver.bridge.service ?? ""} ${formats.signed(driver.amount)}`}
                >
                  {driver.bridge.service} {formats.signed(driver.amount)}
                </PlaceLink>
              </li>
            ))}
          </ul>
        )}
      </th>
      <td className={styles.number}>
        {bridge.service === undefined ? (
          formats.signed(amount)
        ) : (
          <PlaceLink place={placeOf(bridge, part)} label={`${name} ${formats.signed(amount)}`}>
            {formats.signed(amount)}
          </PlaceLink>
        )}
      </td>
    </tr>
  );
}
