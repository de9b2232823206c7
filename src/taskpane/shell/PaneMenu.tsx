import {
  Menu,
  MenuButton,
  MenuDivider,
  MenuItem,
  MenuItemCheckbox,
  MenuItemLink,
  MenuList,
  MenuPopover,
  MenuTrigger,
  makeStyles,
} from "@fluentui/react-components";
import { MoreHorizontal20Regular } from "@fluentui/react-icons";
import type { ReactElement } from "react";
import { usePaneContext } from "../paneContext";
import type { Example } from "../paneModel";
import { MenuChoice } from "./MenuChoice";
import { MenuExamples } from "./MenuExamples";
import { MenuViews } from "./MenuViews";
import { ROLES, type Role } from "./roles";
import type { View } from "./views";

const HELP_PAGE = "assets/support.html";
const LANGUAGES = [
  { value: "sv", label: "Svenska", lang: "sv" },
  { value: "en", label: "English", lang: "en" },
] as const;

/** The choice whether results and colours follow edits by themselves. */
const KEEP = "keepsCurrent";

const LOW = { minHeight: "26px", paddingTop: "1px", paddingBottom: "1px", alignItems: "center" } as const;

const useStyles = makeStyles({
  // So low that all of it is seen on a screen of 768 pixels.
  list: {
    rowGap: 0,
    "& .fui-MenuItem": LOW,
    "& .fui-MenuItemCheckbox": LOW,
    "& .fui-MenuItemLink": LOW,
    "& .fui-MenuGroupHeader": { height: "24px" },
  },
});

/** What there is to do just now. */
interface MenuChoices {
  readonly undo: boolean;
  readonly undoReports: boolean;
  readonly report: boolean;
  readonly exportModel: boolean;
  readonly showViews: boolean;
}

interface PaneMenuProps {
  readonly tabs: readonly View[];
  readonly examples: readonly Example[];
  readonly can: MenuChoices;
  readonly isBusy: boolean;
}

/** The views that are not tabs, and what is needed seldom: template, model, examples, undo, role, language, help. */
export function PaneMenu({ tabs, examples, can, isBusy }: PaneMenuProps): ReactElement {
  const { texts, language, preferences, choose, chooseRole, actions } = usePaneContext();
  const styles = useStyles();
  const t = texts.shell;
  return (
    <Menu
      // A low pane scrolls the menu rather than cutting it off.
      positioning={{ autoSize: "height" }}
      checkedValues={{ [KEEP]: preferences.keepsCurrent === true ? [KEEP] : [] }}
      onCheckedValueChange={(_, { name, checkedItems }) => {
        if (name === KEEP) choose({ keepsCurrent: checkedItems.includes(KEEP) });
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
        <MenuList className={styles.list}>
          {can.showViews && <MenuViews tabs={tabs} isShown={(view) => view !== "reports" || can.report} />}
          <MenuItem disabled={isBusy} onClick={actions.createTemplate}>
            {t.createTemplate}
          </MenuItem>
          {examples.length > 0 && <MenuExamples examples={examples} isBusy={isBusy} />}
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
          <MenuItemCheckbox name={KEEP} value={KEEP}>
            {texts.run.keepCurrent}
          </MenuItemCheckbox>
          <MenuDivider />
          <MenuChoice
            label={texts.roles.menu}
            name="role"
            values={ROLES.map((value) => ({ value, label: roleName(value) }))}
            chosen={preferences.role}
            onChoose={chooseRole}
          />
          <MenuChoice
            label={t.language}
            name="language"
            values={LANGUAGES}
            chosen={language}
            onChoose={(chosen) => choose({ language: chosen })}
          />
          <MenuDivider />
          <MenuItemLink href={`${HELP_PAGE}#${language}`} target="_blank" rel="noopener noreferrer">
            {t.help}
          </MenuItemLink>
          <MenuItem onClick={actions.showAbout}>{t.about}</MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );

  function roleName(role: Role): string {
    return role === "everything" ? texts.roles.everything : texts.roles[role].title;
  }
}
