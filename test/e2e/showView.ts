import type { Locator } from "playwright-core";
import type { View } from "../../src/taskpane/shell/views";
import { swedish } from "../../src/text/pane/swedish";
import type { PreviewPage } from "./PreviewPage";

/** Shows a view from its tab, or from the menu, by the mouse or by a finger, and waits until it is there. */
export async function showView({ page, pane }: PreviewPage, view: View, by: "click" | "tap" = "click"): Promise<void> {
  const press = (control: Locator) => control[by]();
  const back = pane.getByRole("button", { name: swedish.shell.back });
  if ((await back.count()) > 0) await press(back);
  const tab = pane.getByRole("tab", { name: new RegExp(`^${swedish.views[view]}`) });
  if ((await tab.count()) > 0) await press(tab.first());
  else {
    await press(pane.getByRole("button", { name: swedish.shell.menu }));
    await press(page.getByRole("menuitem", { name: swedish.views[view], exact: true }));
  }
  await pane.getByRole("heading", { level: 2 }).first().waitFor();
}
