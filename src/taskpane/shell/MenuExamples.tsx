import { Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { usePaneContext } from "../paneContext";
import type { Example } from "../paneModel";

interface MenuExamplesProps {
  readonly examples: readonly Example[];
  readonly isBusy: boolean;
}

/** In the menu: the example workbooks, in a menu beside it. */
export function MenuExamples({ examples, isBusy }: MenuExamplesProps): ReactElement {
  const { texts, actions } = usePaneContext();
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <MenuItem disabled={isBusy}>{texts.shell.examples}</MenuItem>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {examples.map(({ id, name }) => (
            <MenuItem key={id} onClick={() => actions.openExample(id)}>
              {name}
            </MenuItem>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
