import type { Texts } from "./texts";

/** Insamling in English. */
export const englishCollection: Pick<Texts, "collection"> = {
  collection: {
    empty: {
      title: "There are no units to collect from",
      todo: "Write the units in Verksamheter or Uppföljning and recalculate. If they are missing: choose Create template or Open an example under ⋯.",
    },
    title: (period) => `Forecasts ${period}`,
    filledIn: (count, total) => `${count} of ${total} have filled in the forecast`,
    allIn: "All have filled in the forecast.",
    missingCount: (count) => (count === 1 ? "1 unit is missing" : `${count} units are missing`),
    missing: "Forecast missing",
    missingSince: (days) =>
      `${days === "1" ? "1 day" : `${days} days`} from the end of the period to the reference day`,
    unreadable: "The row could not be read",
    short: (amount) => `${amount} missing`,
    measures: (count) => (count === 1 ? "1 measure counts" : `${count} measures count`),
    noComment: "comment missing",
    comments: (count) => (count === 1 ? "1 comment is missing" : `${count} comments are missing`),
    findings: (count) => (count === 1 ? "1 issue" : `${count} issues`),
    moreFindings: (count) => `Show all ${count} issues`,
    copyReminder: "Copy reminder",
    copied: "The reminder is copied.",
    notCopied: "It could not be copied. Select the text and press Ctrl+C.",
    reminder: {
      label: "Reminder",
      hello: (name) => `Hello ${name},`,
      helloAll: "Hello,",
      intro: (unit) => `This is missing from ${unit}:`,
      forecast: (period) => `Forecast for ${period}: fill in Prognos on the unit's row in Uppföljning.`,
      uncovered: (amount, period) =>
        `Measures: ${amount} of the deficit in the forecast ${period} has no measures. Write them in Åtgärder.`,
      uncoveredUnknown: (period) =>
        `Measures: the deficit in the forecast ${period} is not covered by measures. Write them in Åtgärder.`,
      comment: (period) => `Comment on the forecast ${period}: write it in Kommentar in Uppföljning.`,
      event: (event, day) => `${event}: the last day is ${day}.`,
      assignment: (assignment, day) => `Report back on assignment ${assignment}: the last day is ${day}.`,
      where: "Choose Recalculate when it is done, and you see at once whether the forecast is in order.",
    },
  },
};
