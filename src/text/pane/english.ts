import { englishBridge } from "./englishBridge";
import { englishCharts } from "./englishCharts";
import { englishCollection } from "./englishCollection";
import { englishDetails } from "./englishDetails";
import { englishExplainView } from "./englishExplainView";
import { englishIgnoring } from "./englishIgnoring";
import { englishMenuViews } from "./englishMenuViews";
import { englishObstacle } from "./englishObstacle";
import { englishOwnUnit } from "./englishOwnUnit";
import { englishPlans } from "./englishPlans";
import { englishRangeLights } from "./englishRangeLights";
import { englishRoles } from "./englishRoles";
import { englishScenarios } from "./englishScenarios";
import { englishVersions } from "./englishVersions";
import { englishViews } from "./englishViews";
import type { Texts } from "./texts";

/** The pane in English. Names of tables, columns and lights in the workbook stay Swedish: that is what stands there. */
export const english: Texts = {
  ...englishDetails,
  ...englishPlans,
  ...englishExplainView,
  ...englishMenuViews,
  ...englishViews,
  ...englishRoles,
  ...englishIgnoring,
  ...englishObstacle,
  ...englishOwnUnit,
  ...englishCollection,
  ...englishRangeLights,
  ...englishBridge,
  ...englishScenarios,
  ...englishVersions,
  ...englishCharts,
  shell: {
    product: "Styrmodell",
    budget: (year) => `Budget for ${year}`,
    menu: "More options",
    createTemplate: "Create template",
    undo: "Restore the last run",
    model: (name) => `Steering model ${name}`,
    ownModel: (base) => `Own steering model, based on ${base}`,
    exportModel: "Write the steering model to a sheet",
    back: "Back",
    examples: "Open an example",
    language: "Language",
    help: "Help",
    about: "About Styrmodell",
    aboutText: (version) =>
      `Version ${version}. Everything is computed in your own workbook. No data leaves the computer, and there is no sign-in.`,
    close: "Close",
    views: "Views",
    goToCell: "go to the cell",
    goToRow: "Go to the row",
  },
  run: {
    recalculate: "Recalculate",
    cancel: "Cancel",
    cancelling: "Cancelling",
    never: "Not calculated yet",
    reading: "Reading the workbook …",
    fetchingView: "Fetching the view …",
    unfilled: "The tables are not filled in yet",
    current: "Agrees with the workbook",
    unwritten: "Not written to the workbook yet",
    readAt: (time) => `Read ${time}`,
    read: "Reading the tables",
    compute: "Computing",
    write: "Writing to the workbook",
    progress: "The run is under way",
    calculatedAt: (time) => `Calculated ${time}`,
    findings: (count) => (count === "0" ? "no issues" : count === "1" ? "1 issue" : `${count} issues`),
    stale: (tables) => `Out of date: ${tables === 1 ? "1 table" : `${tables} tables`} changed`,
    keepCurrent: "Keep colours current",
    keepsCurrent: "colours kept current",
    staleTables: (names) => `Changed since the last run: ${names}`,
    cancelled: "The run was cancelled. Nothing was written to the workbook.",
    wrote: (cells, tables) =>
      `${cells} ${cells === "1" ? "cell" : "cells"} written in ${tables === 1 ? "1 table" : `${tables} tables`}`,
    wroteNothing: "The workbook had the right results already",
    templateCreated: (tables) =>
      `The template was created with ${tables === 1 ? "1 table" : `${tables} tables`}. Begin on the sheet Inställningar: enter Kommun and Budgetår.`,
    templateComplete: "All tables are there already. Nothing was changed.",
    undone: "The last run has been restored. The cells have their earlier values.",
    modelWritten: (model, sheet) =>
      `The steering model is on the sheet ${sheet}. To change it: set Styrmodell to Egen and Utgår från to ${model} in Inställningar, change the sheet and recalculate.`,
    locked: (day, version) =>
      day === ""
        ? "The colours count as locked"
        : version === ""
          ? `Locked ${day}`
          : `Locked ${day} · version ${version}`,
    lockedChanged: (day) => `Locked${day === "" ? "" : ` ${day}`} · the input has changed since`,
    lockedDiffers: (day) => `Locked${day === "" ? "" : ` ${day}`} · the sheets do not agree with today's input`,
    lockedShows: (time) => `The pane shows the input as read ${time}. The sheets stand as when they were locked.`,
    modelExists: (sheet) =>
      `The sheet ${sheet} has rows already and was left as it was. Empty the table to write the model again.`,
  },
  failure: {
    cellEdit: {
      title: "Excel is waiting for you to finish the cell",
      todo: "Press Enter or Esc in the sheet. Then try again.",
    },
    protected: {
      title: "A sheet is protected",
      todo: "Lift the protection under Review › Unprotect Sheet and try again. The add-in never lifts a protection itself.",
    },
    hung: {
      title: "Excel does not answer",
      todo: "Wait a moment and try again. If that does not help, save and reopen the workbook.",
    },
    tooLarge: {
      title: "The tables are too large for Excel on the web",
      todo: "Open the workbook in Excel on the computer, or remove rows that are not used.",
    },
    notSupported: {
      title: "This version of Excel is too old",
      todo: "Update Office, or open the workbook in Excel on the web.",
    },
    notLoaded: {
      title: "A part of the add-in could not be fetched",
      todo: "The workbook is untouched. Check the network and try again.",
    },
    conflict: {
      title: "The workbook changed meanwhile",
      todo: "A sheet or table has been removed, moved or renamed. Recalculate when nobody else is editing.",
    },
    edited: {
      title: "It can not be undone",
      todo: "What was written has been changed, moved or added to since. The workbook is untouched: change it by hand, or undo that change in Excel first.",
    },
    locked: {
      title: "The colours are locked",
      todo: "Nothing is written in the tables meanwhile. Unlock under Versions and try again.",
    },
    toVersions: "To Versions",
    unknown: {
      title: "Something went wrong in Excel",
      todo: "Try again. If it happens again, save the workbook, reopen it and contact support.",
    },
    notRestored: "Writing stopped halfway and could not be taken back. Undo with Ctrl+Z, or close without saving.",
    crashed: {
      title: "The pane could not be shown",
      todo: "The workbook is untouched. Open the view again; if it happens again, recalculate or contact support.",
    },
    retry: "Try again",
  },
  empty: {
    firstTitle: "See whether the finances hold, right in Excel",
    firstText: "Frames, forecasts, deficits and goals are computed from your own tables. Every result shows its rule.",
    openExample: "Open an example",
    createTemplate: "Create template",
    privacy: "No sign-in. Nothing leaves the workbook.",
    notRun: {
      title: "The tables are there but not calculated yet",
      todo: "Choose Recalculate to see the overview here.",
    },
    frames: {
      title: "There are no frames here yet",
      todo: "Fill in Verksamheter and Standardkostnader or Basramar, and recalculate. If they are missing: choose Create template or Open an example under ⋯.",
    },
    followUp: {
      title: "There is no follow-up here yet",
      todo: "Fill in the table Uppföljning with one row per unit and period, and recalculate. If it is missing: choose Create template or Open an example under ⋯.",
    },
    goals: {
      title: "There are no goals here yet",
      todo: "Fill in the tables Mål, Indikatorer and Mätvärden, and recalculate. If they are missing: choose Create template or Open an example under ⋯.",
    },
    findings: {
      title: "No issues",
      todo: "The tables could be read, and no check showed anything to mend.",
    },
    unchecked: {
      title: "Nothing to check yet",
      todo: "The tables are empty. Fill them in, and every cell is checked when you recalculate.",
    },
    filtered: "No issues of that kind.",
  },
  light: {
    word: { green: "Green", yellow: "Yellow", red: "Red", grey: "Grey" },
    count: {
      green: (count) => `${count} green`,
      yellow: (count) => `${count} yellow`,
      red: (count) => `${count} red`,
      grey: (count) => `${count} grey`,
    },
  },
};
