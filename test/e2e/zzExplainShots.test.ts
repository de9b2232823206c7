import { describePreview } from "./harness";
describePreview("shots", ({ open }) => {
  it.each([
    ["light", { colorScheme: "light", forcedColors: "none" }],
    ["dark", { colorScheme: "dark", forcedColors: "none" }],
    ["forced", { colorScheme: "light", forcedColors: "active" }],
  ] as const)("%s", async (name, look) => {
    const preview = await open({ viewport: { width: 1366, height: 900 }, ...look });
    for (const [sheet, cell] of (process.env.CELLS ?? "Ramar!F2,Uppföljning!I8,Återhämtning!H2,Mål!H2").split(",").map((one) => one.split("!") as [string, string])) {
      await preview.showSheet(sheet);
      await preview.goTo(cell);
      await preview.cell(cell).press("Control+Alt+Shift+F");
      await preview.page.waitForTimeout(700);
      await preview.page.setViewportSize({ width: 1366, height: 1700 });
      await preview.pane.screenshot({ path: `/tmp/w4/explain/z-${name}-${sheet}-${cell}.png` });
      await preview.page.setViewportSize({ width: 1366, height: 900 });
    }
  });
});
