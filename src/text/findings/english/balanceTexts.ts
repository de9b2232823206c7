import type { FindingTexts } from "../findingText";

/** The balance that the law asks of the whole municipality, and its reserve. */
export const balanceTexts: FindingTexts<
  | "balance-year-gap"
  | "balance-not-computed"
  | "balance-not-restored"
  | "balance-exemption-without-decision"
  | "reserve-deposit-too-large"
  | "reserve-above-limit"
  | "reserve-overdrawn"
> = {
  "balance-year-gap": ({ year }, { name }) => ({
    what: `${name("balances")} lacks ${year}.`,
    why: "Neither a deficit nor the result reserve can be followed past a missing year.",
    action: `Add a row for ${year} to ${name("balances")}.`,
  }),
  "balance-not-computed": (_, { name }) => ({
    what: "Whether the municipality's deficits have been restored can not be followed.",
    why: `A row of ${name("balances")} could not be read or stands twice, so there is no telling what is left.`,
    action: `Correct the row of ${name("balances")} and recalculate.`,
  }),
  "balance-not-restored": ({ year, dueYear, remaining }, { name, amount, header }) => ({
    what: `The municipality has ${amount(remaining)} left of the negative balance result of ${year}, which was to be restored by ${dueYear}.`,
    why: "The time to restore the deficit has run out.",
    action: `Bring the deficit to kommunfullmäktige. If there are special reasons not to restore it, fill in ${header("balances", "exempted")} and ${header("balances", "decision")} in ${name("balances")}.`,
  }),
  "balance-exemption-without-decision": ({ year }, { name, header }) => ({
    what: `The exemption for special reasons in ${year} has no decision.`,
    why: "Only kommunfullmäktige can decide that a deficit is not to be restored, so it does not count.",
    action: `Fill in ${header("balances", "decision")} in ${name("balances")}, such as KF 2026-06-15 § 84.`,
  }),
  "reserve-deposit-too-large": ({ year, deposited, most }, { name, header, amount }) => ({
    what: `The deposit to the result reserve in ${year} is ${amount(deposited)}, but may be at most ${amount(most)}.`,
    why: "Only the part of the result above a certain share of taxes and general grants may be deposited.",
    action: `Change ${header("balances", "deposited")} in ${name("balances")} to at most ${amount(most)}.`,
  }),
  "reserve-above-limit": ({ year, reserve, most }, { name, header, amount }) => ({
    what: `The result reserve is ${amount(reserve)} at the end of ${year}, but may be at most ${amount(most)} after a deposit.`,
    why: "The reserve has a ceiling, which is a share of taxes and general grants.",
    action: `Lower ${header("balances", "deposited")} in ${name("balances")}, or make no deposit.`,
  }),
  "reserve-overdrawn": ({ year, used, available }, { name, header, amount }) => ({
    what: `${amount(used)} of the result reserve was used in ${year}, but there was only ${amount(available)}.`,
    why: "No more can be used than has been deposited.",
    action: `Correct ${header("balances", "used")} in ${name("balances")}, or ${header("balances", "openingReserve")} if the reserve was larger.`,
  }),
};
