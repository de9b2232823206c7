import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { type ReactElement, type ReactNode, useState } from "react";
import type { ComparedAmount } from "../../domain/scenarios/comparedAmount";
import type { ComparedLine } from "../../domain/scenarios/compareScenarios";
import { ToggleLabel } from "../frames/ToggleLabel";
import { usePaneContext } from "../paneContext";
import type { UnitLines } from "./linesByUnit";

const useStyles = makeStyles({
  name: {
    paddingTop: "6px",
    textAlign: "left",
    fontWeight: tokens.fontWeightSemibold,
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    overflowWrap: "anywhere",
  },
  service: { paddingTop: "4px", paddingLeft: "16px", textAlign: "left", fontWeight: tokens.fontWeightRegular },
  part: { paddingLeft: "28px" },
  amount: { padding: "0 0 6px 6px", textAlign: "right", verticalAlign: "top", fontSize: tokens.fontSizeBase200 },
  strong: { fontWeight: tokens.fontWeightSemibold },
  difference: { display: "block", fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2 },
  whole: { whiteSpace: "nowrap" },
});

/** A unit's frames, opening to its services. */
export function ComparisonRows({ group }: { readonly group: UnitLines }): ReactElement {
  const styles = useStyles();
  const { texts } = usePaneContext();
  const [isOpen, setIsOpen] = useState(false);
  const name =
    group.unit === undefined ? (
      texts.scenarios.total
    ) : (
      <ToggleLabel isOpen={isOpen} onToggle={() => setIsOpen(!isOpen)}>
        {group.unit}
      </ToggleLabel>
    );
  return (
    <tbody>
      <LineRows name={name} line={group.line} className={styles.name} isStrong />
      {isOpen &&
        group.services.map((service) => (
          <LineRows
            key={service.name}
            name={service.name}
            line={service}
            className={mergeClasses(styles.service, service.isPart && styles.part)}
          />
        ))}
    </tbody>
  );
}

interface LineRowsProps {
  readonly name: ReactNode;
  readonly line: ComparedLine;
  readonly className: string;
  readonly isStrong?: boolean;
}

/** A name over its numbers: now, and each scenario with its difference. */
function LineRows({ name, line, className, isStrong = false }: LineRowsProps): ReactElement {
  const styles = useStyles();
  const { formats } = usePaneContext();
  const cell = mergeClasses(styles.amount, isStrong && styles.strong);
  return (
    <>
      <tr>
        <th scope="rowgroup" colSpan={line.amounts.length + 1} className={className}>
          {name}
        </th>
      </tr>
      <tr>
        <td className={cell}>{line.now === undefined ? "–" : formats.plain(line.now)}</td>
        {line.amounts.map((amount, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a column is its position
          <td key={index} className={cell}>
            {amount.amount === undefined ? "–" : formats.plain(amount.amount)}
            <Difference amount={amount} />
          </td>
        ))}
      </tr>
    </>
  );
}

function Difference({ amount: { difference, share } }: { readonly amount: ComparedAmount }): ReactElement | null {
  const styles = useStyles();
  const { formats } = usePaneContext();
  if (difference === undefined) return null;
  return (
    <span className={styles.difference}>
      <span className={styles.whole}>{formats.signed(difference)}</span>
      {share !== undefined && difference !== 0 && <span className={styles.whole}> {formats.change(share)}</span>}
    </span>
  );
}
