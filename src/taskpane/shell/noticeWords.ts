import type { ModelExport } from "../../run/exportModel";
import { tableName } from "../../sheets/contract/names";
import type { Advice } from "../../text/pane/advice";
import type { FailureTexts } from "../../text/pane/failureTexts";
import type { IgnoringTexts } from "../../text/pane/ignoringTexts";
import type { RunTexts } from "../../text/pane/runTexts";
import type { Texts } from "../../text/pane/texts";
import type { FailureCode } from "../paneModel";
import { obstacleWords } from "../problems/obstacleWords";
import type { Notice } from "../state/notice";

/** A notice in words: a title where there is one, and what to do or know. */
export interface NoticeWords {
  readonly intent: "success" | "info" | "warning" | "error";
  readonly title: string | undefined;
  readonly body: string;
}

/** The text of every kind of notice; a failed write that could not be taken back says so before anything else. */
export function noticeWords(notice: Notice, texts: Texts, version: string): NoticeWords {
  switch (notice.kind) {
    case "cancelled":
      return { intent: "info", title: undefined, body: texts.run.cancelled };
    case "reportsCancelled":
      return { intent: "info", title: undefined, body: texts.reports.cancelled };
    case "undone":
      return { intent: "success", title: undefined, body: undoneWords(notice, texts) };
    case "model":
      return modelWords(notice.exported, texts.run);
    case "ignoring":
      return { intent: "success", title: undefined, body: ignoringWords(notice.what, texts.ignoring) };
    case "notIgnored":
      return {
        intent: "warning",
        title: texts.ignoring.refusedTitle,
        body:
          notice.obstacle.kind === "gone"
            ? texts.ignoring.gone(IGNORED)
            : obstacleWords(notice.obstacle, "ignoredFindings", texts.obstacle),
      };
    case "about":
      return { intent: "info", title: texts.shell.product, body: texts.shell.aboutText(version) };
    case "template":
      return notice.created === 0
        ? { intent: "info", title: undefined, body: texts.run.templateComplete }
        : { intent: "success", title: undefined, body: texts.run.templateCreated(notice.created) };
    case "failure": {
      const { title, todo } = failureWords(notice.failure.code, texts.failure);
      const body = notice.failure.restored ? todo : `${texts.failure.notRestored} ${todo}`;
      const isExpected = notice.failure.code === "cell-edit" || notice.failure.code === "locked";
      return { intent: isExpected ? "warning" : "error", title, body };
    }
  }
}

function undoneWords({ what, measure }: Extract<Notice, { readonly kind: "undone" }>, texts: Texts): string {
  if (what === "reports") return texts.reports.undone;
  return measure === undefined ? texts.run.undone : texts.measure.undone(measure);
}

function modelWords({ result, model }: ModelExport, texts: RunTexts): NoticeWords {
  const sheet = tableName("modelRows");
  return result === "written"
    ? { intent: "success", title: undefined, body: texts.modelWritten(model, sheet) }
    : { intent: "info", title: undefined, body: texts.modelExists(sheet) };
}

const IGNORED = tableName("ignoredFindings");

function ignoringWords(what: "ignored" | "restored", texts: IgnoringTexts): string {
  return what === "ignored" ? texts.ignored(IGNORED) : texts.restored;
}

function failureWords(code: FailureCode, texts: FailureTexts): Advice {
  const words: Readonly<Record<FailureCode, Advice>> = {
    "cell-edit": texts.cellEdit,
    protected: texts.protected,
    hung: texts.hung,
    "too-large": texts.tooLarge,
    "not-supported": texts.notSupported,
    "not-loaded": texts.notLoaded,
    conflict: texts.conflict,
    edited: texts.edited,
    locked: texts.locked,
    unknown: texts.unknown,
  };
  return words[code];
}
