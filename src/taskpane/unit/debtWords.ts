import type { Light } from "../../domain/light";
import type { Debt } from "../../domain/year/debt";
import type { Formats } from "../../text/pane/formats";
import type { DebtTexts } from "../../text/pane/ownUnitTexts";

/** What is owed in words, and how urgent it is: red when late, yellow when due soon or asked for now. */
export interface DebtWords {
  readonly words: string;
  readonly light: Light;
}

/** A debt as one line. */
export function debtWords(debt: Debt, texts: DebtTexts, formats: Formats): DebtWords {
  switch (debt.kind) {
    case "event": {
      const words = debt.isLate ? texts.lateEvent : texts.event;
      return { words: words(debt.event, formats.day(debt.due)), light: debt.isLate ? "red" : "yellow" };
    }
    case "forecast":
      return { words: texts.forecast(formats.period(debt.period)), light: "red" };
    case "uncoveredForecast":
      return { words: texts.uncovered(formats.period(debt.period)), light: "red" };
    case "assignment": {
      const words = debt.isLate ? texts.lateAssignment : texts.assignment;
      return { words: words(debt.assignment, formats.day(debt.due)), light: debt.isLate ? "red" : "yellow" };
    }
    case "measurement":
      return { words: texts.measurement(debt.indicator, formats.period(debt.period)), light: "yellow" };
    case "mission":
      return {
        words: texts.mission(formats.list(debt.missing.map((part) => texts.missionPart[part]))),
        light: "yellow",
      };
  }
}
