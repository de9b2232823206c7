import { themeOf } from "../../src/taskpane/watchTheme";

describe("the pane's theme", () => {
  it.each([
    ["#FFFFFF", true, "light"],
    ["#262626", false, "dark"],
    ["E6E6E6", true, "light"],
    [undefined, true, "dark"],
    [undefined, false, "light"],
    ["not a colour", true, "dark"],
  ] as const)("Office's %p with a system that is dark (%p) gives %p", (background, systemIsDark, theme) => {
    expect(themeOf(background, systemIsDark)).toBe(theme);
  });
});
