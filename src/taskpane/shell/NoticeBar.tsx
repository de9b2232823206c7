import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  makeStyles,
} from "@fluentui/react-components";
import { Dismiss16Regular } from "@fluentui/react-icons";
import type { ReactElement } from "react";
import packageJson from "../../../package.json";
import { usePaneContext } from "../paneContext";
import type { Notice } from "../state/notice";
import { noticeWords } from "./noticeWords";

const useStyles = makeStyles({ root: { margin: "0 12px 8px", flexShrink: 0 } });

/** Where the pane says something once: it is read out as it comes, what failed at once. */
export function NoticeBar({ notice }: { readonly notice: Notice | undefined }): ReactElement {
  const isFailure = notice?.kind === "failure";
  return (
    <>
      <div aria-live="polite" aria-atomic="true">
        {notice && !isFailure && <NoticeWords notice={notice} />}
      </div>
      <div role="alert">{isFailure && <NoticeWords notice={notice} />}</div>
    </>
  );
}

/** A cause and what to do, never only that something went wrong. */
function NoticeWords({ notice }: { readonly notice: Notice }): ReactElement {
  const styles = useStyles();
  const { texts, actions, showView } = usePaneContext();
  const { intent, title, body } = noticeWords(notice, texts, packageJson.version);
  const isLocked = notice.kind === "failure" && notice.failure.code === "locked";
  // It would be refused again until somebody unlocks.
  const retry = notice.kind === "failure" && !isLocked ? notice.retry : undefined;
  const toVersions = () => {
    actions.closeNotice();
    showView("versions");
  };
  const undo = notice.kind === "ignoring" ? notice.undo : undefined;
  return (
    <MessageBar intent={intent} layout="multiline" className={styles.root}>
      <MessageBarBody>
        {title !== undefined && <MessageBarTitle>{title}</MessageBarTitle>} {body}
      </MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            appearance="transparent"
            icon={<Dismiss16Regular />}
            aria-label={texts.shell.close}
            onClick={actions.closeNotice}
          />
        }
      >
        {isLocked && (
          <Button size="small" onClick={toVersions}>
            {texts.failure.toVersions}
          </Button>
        )}
        {retry && (
          <Button size="small" onClick={retry}>
            {texts.failure.retry}
          </Button>
        )}
        {undo && (
          <Button size="small" onClick={undo}>
            {texts.ignoring.undo}
          </Button>
        )}
      </MessageBarActions>
    </MessageBar>
  );
}
