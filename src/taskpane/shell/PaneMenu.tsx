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

interface PaneMenuProps {
  readonly language: Language;
  readonly onLanguage: (language: Language) => void;
  readonly examples: readonly Example[];
  readonly canUndo: boolean;
  readonly isBusy: boolean;
}

/** What is needed seldom: template, examples, undo, language, help. */
export function PaneMenu({ language, onLanguage, examples, canUndo, isBusy }: PaneMenuProps): ReactElement {
  const { texts, actions } = usePaneContext();
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
          <MenuItem disabled={isBusy} onClick={actions.createTemplate}>
            {t.createTemplate}
          </MenuItem>
          {canUndo && (
            <MenuItem disabled={isBusy} onClick={actions.undo}>
              {t.undo}
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
