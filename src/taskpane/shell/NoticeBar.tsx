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
import type { Notice } from "../state/paneState";
import { noticeWords } from "./noticeWords";

const useStyles = makeStyles({ root: { margin: "0 12px 8px", flexShrink: 0 } });

/** What the pane has to say once: a cause and what to do, never only that something went wrong. */
export function NoticeBar({ notice }: { readonly notice: Notice }): ReactElement {
  const styles = useStyles();
  const { texts, actions } = usePaneContext();
  const { intent, title, body } = noticeWords(notice, texts, packageJson.version);
  const retry = notice.kind === "failure" ? notice.retry : undefined;
  const undo = notice.kind === "ignoring" ? notice.undo : undefined;
  return (
    <MessageBar
      intent={intent}
      layout="multiline"
      className={styles.root}
      politeness={intent === "error" ? "assertive" : "polite"}
    >
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
