import type { Check } from "../checks/check";
import { isWritten } from "../checks/isWritten";
import { finding } from "../finding";
import type { Citation } from "../rule";
import { ADVICE_NAMES } from "./findingNames";

export const RULE: Citation = ["WB"];

/** `ignored-without-reason` at Motivering of every row of Ignorerade fynd that says none: it does not count. Source: WB. */
export const ignoredWithoutReason: Check = ({ workbook: { ignoredFindings } }) =>
  ignoredFindings
    .filter(({ reason }) => !isWritten(reason))
    .map((row) =>
      finding("ignored-without-reason", { ...row.at, column: "reason" }, { name: ADVICE_NAMES[row.finding] }),
    );
