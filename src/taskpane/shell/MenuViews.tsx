import { MenuDivider, MenuGroup, MenuGroupHeader, MenuItem } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { usePaneContext } from "../paneContext";
import { VIEW_GROUPS, type View } from "./views";

interface MenuViewsProps {
  /** The views that have tabs, which the menu leaves out. */
  readonly tabs: readonly View[];
  readonly isShown: (view: View) => boolean;
}

/** In the menu: every view that is not a tab, in its group. */
export function MenuViews({ tabs, isShown }: MenuViewsProps): ReactElement {
  const { texts, showView } = usePaneContext();
  const groups = VIEW_GROUPS.map(({ group, views }) => ({
    group,
    views: views.filter((view) => !tabs.includes(view) && isShown(view)),
  }));
  return (
    <>
      {groups
        .filter(({ views }) => views.length > 0)
        .map(({ group, views }) => (
          <MenuGroup key={group}>
            <MenuGroupHeader>{texts.viewGroups[group]}</MenuGroupHeader>
            {views.map((view) => (
              <MenuItem key={view} onClick={() => showView(view)}>
                {texts.views[view]}
              </MenuItem>
            ))}
          </MenuGroup>
        ))}
      <MenuDivider />
    </>
  );
}
