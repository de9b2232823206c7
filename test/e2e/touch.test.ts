import type { Locator } from "playwright-core";
import { VIEWS } from "../../src/taskpane/shell/views";
import { describePreview } from "./harness";
import { showView } from "./showView";

/** A tablet: fingers, and no pointer that can rest over anything. */
const TABLET = { viewport: { width: 1180, height: 820 }, hasTouch: true, isMobile: true } as const;

/**
 * What a finger can not hit: what can be pressed in the pane and is lower or narrower than 24 pixels, with something else
 * to press so near that a circle of 24 pixels around its middle touches it (WCAG 2.2, 2.5.8). Words in a sentence are left out.
 */
function smallTargets(pane: Locator): Promise<readonly string[]> {
  return pane.evaluate((root) => {
    const LEAST = 24;
    const PRESSED =
      "a[href], button, input, select, textarea, summary, [role=tab], [role=treeitem], [role=option], [role=combobox]";
    const targets = [...root.querySelectorAll<HTMLElement>(PRESSED)].flatMap((element) => {
      // A checkbox is pressed on its label too.
      const labels = element instanceof HTMLInputElement ? [...(element.labels ?? [])] : [];
      const boxes = [element, ...labels].map((one) => one.getBoundingClientRect()).filter(({ width }) => width > 1);
      const isSentence = element.parentElement !== null && /^P$/.test(element.parentElement.tagName);
      return boxes.length === 0 || isSentence ? [] : [{ element, boxes }];
    });
    const isSmall = ({ width, height }: DOMRect) => width < LEAST || height < LEAST;
    const isNear = (middle: { x: number; y: number }, { left, right, top, bottom }: DOMRect) =>
      Math.hypot(Math.max(left - middle.x, 0, middle.x - right), Math.max(top - middle.y, 0, middle.y - bottom)) <
      LEAST / 2;
    return targets.flatMap(({ element, boxes }) => {
      const [box] = boxes;
      if (!box || !boxes.every(isSmall)) return [];
      const middle = { x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 };
      const isInWay = (one: { element: HTMLElement; boxes: DOMRect[] }) =>
        one.element !== element && !one.element.contains(element) && one.boxes.some((other) => isNear(middle, other));
      const words = (element.getAttribute("aria-label") ?? element.textContent ?? "").slice(0, 40);
      const size = `${Math.round(box.width)} × ${Math.round(box.height)}`;
      return targets.some(isInWay) ? [`${element.tagName} ${size}: ${words}`] : [];
    });
  });
}

describePreview("By touch alone", ({ open }) => {
  it("everything that can be pressed in any view is large enough, or stands alone enough, for a finger", async () => {
    const preview = await open(TABLET);
    const found: string[] = [];
    for (const view of VIEWS) {
      await showView(preview, view, "tap");
      found.push(...(await smallTargets(preview.pane)).map((target) => `${view}: ${target}`));
    }
    expect(found).toEqual([]);
    expect(preview.errors).toEqual([]);
  }, 120_000);

  it("[T3.2-a] a section head writes the measure that makes the forecast enough, and takes it back", async () => {
    const { pane } = await open(TABLET);
    await pane.getByRole("button", { name: /^Sektionschef / }).tap();
    await pane.getByRole("combobox", { name: "Enhet" }).selectOption("Omsorgssektionen");
    await pane.getByRole("button", { name: "Lägg till åtgärd" }).tap();
    await pane.getByRole("textbox", { name: /^Åtgärd/ }).fill("Färre vikarier");
    await pane.getByRole("textbox", { name: /^Effekt i år/ }).fill("1250");
    await pane.getByRole("button", { name: "Lägg till", exact: true }).tap();
    await pane.getByRole("heading", { name: /Prognosen får lämnas in/ }).waitFor();
    await pane
      .getByRole("button", { name: /^Ångra/ })
      .first()
      .tap();
    await pane.getByRole("heading", { name: "Prognosen får inte lämnas in än" }).waitFor();
  });

  it("an economist has a number explained, goes back, and tries another population", async () => {
    const preview = await open(TABLET);
    const { page, pane } = preview;
    await pane.getByRole("button", { name: /^Ekonom / }).tap();
    const number = pane.getByRole("button", { name: /^Förklara/ }).first();
    await number.tap();
    await pane.getByText("Mening att klistra in").waitFor();
    await pane.getByRole("button", { name: "Tillbaka", exact: true }).first().tap();
    await number.waitFor();
    await showView(preview, "scenarios", "tap");
    await pane.getByRole("combobox", { name: "Befolkning" }).tap();
    await page.getByRole("option", { name: "Låg", exact: true }).tap();
    await pane
      .getByRole("status")
      .filter({ hasText: /^Ramar 2027 med det som prövas/ })
      .waitFor();
    expect(preview.errors).toEqual([]);
  });

  it("the finance function reads who is missing, and walks to a finding's cell", async () => {
    const preview = await open(TABLET);
    const { pane } = preview;
    await pane.getByRole("button", { name: /^Ekonomifunktion / }).tap();
    await showView(preview, "collection", "tap");
    await pane
      .getByRole("button", { name: /Servicesektionen/ })
      .first()
      .tap();
    await showView(preview, "findings", "tap");
    await pane.getByRole("button", { name: "Nästa" }).tap();
    await pane.getByText(/^1 av \d+$/).waitFor();
    expect(preview.errors).toEqual([]);
  });
});
