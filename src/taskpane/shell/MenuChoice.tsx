import { Menu, MenuItem, MenuItemRadio, MenuList, MenuPopover, MenuTrigger } from "@fluentui/react-components";
import type { ReactElement } from "react";

interface MenuChoiceProps<Value extends string> {
  readonly label: string;
  readonly name: string;
  readonly values: readonly { readonly value: Value; readonly label: string; readonly lang?: string }[];
  readonly chosen: Value | undefined;
  readonly onChoose: (value: Value) => void;
}

/** In the menu: one of a few, in a menu beside it. */
export function MenuChoice<Value extends string>(props: MenuChoiceProps<Value>): ReactElement {
  const { label, name, values, chosen, onChoose } = props;
  return (
    <Menu
      checkedValues={{ [name]: chosen === undefined ? [] : [chosen] }}
      onCheckedValueChange={(_, { checkedItems }) => {
        const one = values.find(({ value }) => checkedItems.includes(value));
        if (one) onChoose(one.value);
      }}
    >
      <MenuTrigger disableButtonEnhancement>
        <MenuItem>{label}</MenuItem>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {values.map((one) => (
            <MenuItemRadio key={one.value} name={name} value={one.value} lang={one.lang}>
              {one.label}
            </MenuItemRadio>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
