import { Badge, Link, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { Checkmark16Regular, Dismiss16Regular } from "@fluentui/react-icons";
import type { ReactElement } from "react";
import type { Place } from "../../domain/source";
import type { ConditionLine, RuleLine } from "../../text/explain/decisionLines";
import { usePaneContext } from "../paneContext";
import { HiddenText } from "../parts/HiddenText";
import { LightShape } from "../parts/LightShape";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyle: "none" },
  rule: { padding: "4px 0 6px" },
  head: { display: "flex", alignItems: "center", gap: "6px" },
  decides: { fontWeight: tokens.fontWeightSemibold },
  condition: {
    display: "grid",
    gridTemplateColumns: "18px minmax(0, 1fr)",
    columnGap: "6px",
    padding: "2px 0 2px 18px",
  },
  places: { display: "flex", flexWrap: "wrap", columnGap: "10px" },
  place: {
    fontSize: tokens.fontSizeBase200,
    minHeight: "24px",
    minWidth: 0,
    overflowWrap: "anywhere",
    textAlign: "left",
  },
});

interface DecisionListProps {
  readonly rules: readonly RuleLine[];
  readonly addressOf: (place: Place) => string | undefined;
}

/** The rules in the order they were tried, down to the one that decides, each with what it looked at. */
export function DecisionList({ rules, addressOf }: DecisionListProps): ReactElement {
  const styles = useStyles();
  const { texts } = usePaneContext();
  return (
    <ol className={styles.list}>
      {rules.map(({ heading, result, conditions, decides }) => (
        <li key={`${heading} ${conditions.map(({ text }) => text).join(" ")}`} className={styles.rule}>
          <div className={mergeClasses(styles.head, decides && styles.decides)}>
            {result.kind === "light" && <LightShape light={result.light} size={11} />}
            <span>{heading}</span>
            {decides && (
              <Badge appearance="outline" size="small">
                {texts.explain.deciding}
              </Badge>
            )}
          </div>
          {conditions.map((condition) => (
            <Tried key={condition.text} condition={condition} addressOf={addressOf} />
          ))}
        </li>
      ))}
    </ol>
  );
}

function Tried({
  condition,
  addressOf,
}: {
  readonly condition: ConditionLine;
  readonly addressOf: DecisionListProps["addressOf"];
}): ReactElement {
  const styles = useStyles();
  const { texts, actions } = usePaneContext();
  const { text, holds, places } = condition;
  const known = places.flatMap((place) => {
    const address = addressOf(place);
    return address === undefined ? [] : [{ place, address }];
  });
  return (
    <div className={styles.condition}>
      {holds ? <Checkmark16Regular aria-hidden="true" /> : <Dismiss16Regular aria-hidden="true" />}
      <div>
        <HiddenText>{`${holds ? texts.explain.holds : texts.explain.fails}: `}</HiddenText>
        {text}
        {known.length > 0 && (
          <div className={styles.places}>
            {known.map(({ place, address }) => (
              <Link
                as="button"
                key={address}
                className={styles.place}
                aria-label={texts.explain.goTo(address)}
                onClick={() => actions.goTo(place)}
              >
                {address}
              </Link>
            ))}
          </div>
        )}
      </div>
    </div>
  );
}
