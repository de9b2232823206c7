import type { PageLayout } from "../../model/workbook";
import type { Attributes } from "../xml/scanXml";

/**
 * What one element of a worksheet says of its layout on paper, added to what those before it said. `pageSetUpPr`, which
 * tells whether pages or per cent count, stands long before `pageSetup`. Other elements change nothing.
 */
export function readPageLayout(layout: PageLayout, element: string, attributes: Attributes): PageLayout {
  if (element === "pageSetUpPr" && isOn(attributes.fitToPage)) return { ...layout, zoom: { across: 1, down: 1 } };
  if (element === "printOptions") return { ...layout, centerHorizontally: isOn(attributes.horizontalCentered) };
  if (element !== "pageSetup") return layout;
  const orientation = attributes.orientation === "landscape" ? "Landscape" : "Portrait";
  const isFitted = !("scale" in layout.zoom);
  const zoom = isFitted
    ? { across: pages(attributes.fitToWidth), down: pages(attributes.fitToHeight) }
    : { scale: Number(attributes.scale ?? 100) };
  return { ...layout, orientation, zoom, paperSize: PAPER_SIZES[attributes.paperSize ?? ""] };
}

/** The numbers of the sizes that the host has names for. */
export const PAPER_SIZES: Readonly<Record<string, PageLayout["paperSize"]>> = {
  "1": "Letter",
  "8": "A3",
  "9": "A4",
  "11": "A5",
};

/** One page unless another number is given; 0 is any number. */
function pages(count = "1"): number | undefined {
  return Number(count) || undefined;
}

function isOn(value: string | undefined): boolean {
  return value === "1" || value === "true";
}
