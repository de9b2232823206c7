import {
  Menu,
  MenuButton,
  MenuDivider,
  MenuGroup,
  MenuGroupHeader,
  MenuItem,
  MenuItemLink,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from "@fluentui/react-components";
import { MoreHorizontal20Regular } from "@fluentui/react-icons";
import type { ReactElement } from "react";
import type { Language } from "../../text/pane/textsFor";
import { usePaneContext } from "../paneContext";
import type { Example } from "../paneModel";

const HELP_PAGE = "assets/support.html";
const LANGUAGES = [
  { code: "sv", name: "Svenska" },
  { code: "en", name: "English" },
] as const;

/** What there is to do just now. */
interface MenuChoices {
  readonly undo: boolean;
  readonly undoReports: boolean;
  readonly report: boolean;
  readonly exportModel: boolean;
  readonly readWords: boolean;
}

interface PaneMenuProps {
  readonly language: Language;
  readonly onLanguage: (language: Language) => void;
  readonly examples: readonly Example[];
  readonly can: MenuChoices;
  readonly isBusy: boolean;
}

/** What is needed seldom: reports, words, template, model, examples, undo, language, help. */
export function PaneMenu({ language, onLanguage, examples, can, isBusy }: PaneMenuProps): ReactElement {
  const { texts, actions, showView } = usePaneContext();
  const t = texts.shell;
  return (
    <Menu
      checkedValues={{ language: [language] }}
      onCheckedValueChange={(_, { checkedItems }) => {
        const chosen = LANGUAGES.find(({ code }) => checkedItems.includes(code));
        if (chosen) onLanguage(chosen.code);
      }}
    >
      <MenuTrigger disableButtonEnhancement>
        <MenuButton
          appearance="subtle"
          icon={<MoreHorizontal20Regular />}
          menuIcon={null}
          aria-label={t.menu}
          title={t.menu}
        />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {can.report && <MenuItem onClick={() => showView("reports")}>{texts.reports.title}</MenuItem>}
          {can.readWords && <MenuItem onClick={() => showView("glossary")}>{texts.glossary.title}</MenuItem>}
          {can.readWords && <MenuDivider />}
          <MenuItem disabled={isBusy} onClick={actions.createTemplate}>
            {t.createTemplate}
          </MenuItem>
          {can.exportModel && (
            <MenuItem disabled={isBusy} onClick={actions.exportModel}>
              {t.exportModel}
            </MenuItem>
          )}
          {can.undo && (
            <MenuItem disabled={isBusy} onClick={actions.undo}>
              {t.undo}
            </MenuItem>
          )}
          {can.undoReports && (
            <MenuItem disabled={isBusy} onClick={actions.undoReports}>
              {texts.reports.undo}
            </MenuItem>
          )}
          {examples.length > 0 && (
            <MenuGroup>
              <MenuGroupHeader>{t.examples}</MenuGroupHeader>
              {examples.map(({ id, name }) => (
                <MenuItem key={id} disabled={isBusy} onClick={() => actions.openExample(id)}>
                  {name}
                </MenuItem>
              ))}
            </MenuGroup>
          )}
          <MenuDivider />
          <MenuGroup>
            <MenuGroupHeader>{t.language}</MenuGroupHeader>
            {LANGUAGES.map(({ code, name }) => (
              <MenuItemRadio key={code} name="language" value={code} lang={code}>
                {name}
              </MenuItemRadio>
            ))}
          </MenuGroup>
          <MenuDivider />
          <MenuItemLink href={`${HELP_PAGE}#${language}`} target="_blank" rel="noopener noreferrer">
            {t.help}
          </MenuItemLink>
          <MenuItem onClick={actions.showAbout}>{t.about}</MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
