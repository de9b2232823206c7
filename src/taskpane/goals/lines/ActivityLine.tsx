import type { ReactElement } from "react";
import type { ActivityRow } from "../../../domain/goalRows";
import type { ActivityResult } from "../../../domain/outcome";
import { usePaneContext } from "../../paneContext";
import type { Joined } from "../tree/treeNode";
import { LineWords } from "./LineWords";

/** An activity: its light, how far it has come, when it ends and who answers for it. */
export function ActivityLine({ row, result }: Joined<ActivityRow, ActivityResult>): ReactElement {
  const { texts, formats } = usePaneContext();
  const t = texts.goals;
  const state = row.state === undefined ? "" : t.state[row.state];
  const ends = row.ends === undefined ? "" : t.ends(formats.day(row.ends));
  return (
    <LineWords
      light={result.status}
      name={row.activity ?? row.id}
      under={[state === "" ? t.activity : `${t.activity}, ${state}`, ends, row.responsible]}
    />
  );
}
