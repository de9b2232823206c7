import type { Locator } from "playwright-core";
import { describePreview } from "./harness";
import type { PreviewPage } from "./PreviewPage";

const REASON = "Priset är fryst 2027 enligt KF § 84";

async function shownFindings(preview: PreviewPage): Promise<Locator> {
  await preview.pane.getByRole("button", { name: "Räkna om", exact: true }).click();
  await preview.pane.getByRole("tab", { name: /^Fynd/ }).click();
  return preview.pane.getByRole("listitem").filter({ hasText: "gånger större än det vanliga" });
}

describePreview("Fynd: att se, gå till, ignorera med motivering och få tillbaka", ({ open }) => {
  it("[P-e] [WB] sees an amount in kr, goes to its cell, ignores it by keyboard, and sees it again when it changes", async () => {
    const preview = await open();
    const { page, pane } = preview;
    await preview.showSheet("Årsresultat");
    const before = await preview.textOf("C2");
    await preview.type("C2", `${before.replaceAll(" ", "")}000`);
    const item = await shownFindings(preview);
    await item.waitFor();
    expect(await item.count()).toBe(1);
    expect(await item.textContent()).toContain("Rimlighetskontroller");

    await item.getByRole("button", { name: /^Årsresultat!C2/ }).click();
    await page.waitForFunction(
      () => document.querySelector('[role=gridcell][tabindex="0"][data-address="C2"]') !== null,
    );

    await item.getByRole("button", { name: /^Ignorera …/ }).focus();
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    expect(await item.getByText("Skriv varför.").count()).toBe(1);
    await page.keyboard.type(REASON);
    expect(await preview.axeFaults()).toEqual([]);
    await page.keyboard.press("Tab");
    await page.keyboard.type("Ekonomichef");
    await page.keyboard.press("Enter");

    await pane.getByText("Fyndet ignoreras.").waitFor();
    await item.waitFor({ state: "detached" });
    const group = pane.getByRole("button", { name: "1 ignorerat" });
    await group.focus();
    await page.keyboard.press("Enter");
    await pane.getByText(REASON).waitFor();
    expect(await pane.getByText(/^Ekonomichef, \d/).count()).toBe(1);
    expect(await preview.axeFaults()).toEqual([]);

    await preview.showSheet("Årsresultat");
    await preview.type("C2", `${before.replaceAll(" ", "")}001`);
    const again = await shownFindings(preview);
    await again.waitFor();
    expect(await pane.getByRole("button", { name: "1 ignorerat" }).count()).toBe(0);
    expect(preview.errors).toEqual([]);
    expect(preview.foreignRequests).toEqual([]);
  });
});
