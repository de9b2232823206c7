import { describePreview } from "./harness";
import type { PreviewPage } from "./PreviewPage";

const FILLS = {
  "● Grön": "rgb(198, 239, 206)",
  "▲ Gul": "rgb(255, 235, 156)",
  "■ Röd": "rgb(255, 199, 206)",
  "○ Grå": "rgb(217, 217, 217)",
} as const;
const LIGHTS = Object.keys(FILLS) as (keyof typeof FILLS)[];

/** An example as a person sees it: cells with each light, how many findings, and one that its own model asks for. */
interface Seen {
  readonly title: string;
  readonly lights: Readonly<Record<keyof typeof FILLS, readonly [sheet: string, cell: string]>>;
  readonly findings: string;
  readonly finding: RegExp;
  readonly paragraph: RegExp;
  /** The red row's forecast, the frame to type there, and its light. */
  readonly forecast: readonly [cell: string, frame: string, light: string];
}

const EXAMPLES: readonly (readonly [string, Seen])[] = [
  [
    "[T3.2-a] [T0-a] Tranemo",
    {
      title: "Tranemos modell, påhittad kommun",
      lights: {
        "● Grön": ["Uppföljning", "I6"],
        "▲ Gul": ["Uppföljning", "I8"],
        "■ Röd": ["Uppföljning", "I7"],
        "○ Grå": ["Uppföljning", "I9"],
      },
      findings: "26 fynd",
      finding: /Gemensamma rutiner när lektionen börjar.*rör barn/,
      paragraph: /Tranemo styrmodell/,
      forecast: ["E7", "312500", "I7"],
    },
  ],
  [
    "[S3-c] [S4-e] Sundsvall",
    {
      title: "Sundsvalls modell, påhittad kommun",
      lights: {
        "● Grön": ["Uppföljning", "I6"],
        "▲ Gul": ["Uppföljning", "I4"],
        "■ Röd": ["Uppföljning", "I7"],
        "○ Grå": ["Mål", "R20"],
      },
      findings: "20 fynd",
      finding: /Styrningsåtgärden SÅ6/,
      paragraph: /Sundsvalls styr- och ledningsmodell/,
      forecast: ["E7", "642,7", "I7"],
    },
  ],
  [
    "[L-c] [L-a] Lerum",
    {
      title: "Lerums modell, påhittad kommun",
      lights: {
        "● Grön": ["Uppföljning", "I7"],
        "▲ Gul": ["Uppföljning", "I10"],
        "■ Röd": ["Uppföljning", "I9"],
        "○ Grå": ["Uppföljning", "I8"],
      },
      findings: "20 fynd",
      finding: /Uppdraget U7 skulle ha återrapporterats/,
      paragraph: /Lerum/,
      forecast: ["E9", "826000", "I9"],
    },
  ],
  [
    "[Ti-d] [Ti-b] Timrå",
    {
      title: "Timrås modell, påhittad kommun",
      lights: {
        "● Grön": ["Uppföljning", "I7"],
        "▲ Gul": ["Uppföljning", "I9"],
        "■ Röd": ["Uppföljning", "I8"],
        "○ Grå": ["Uppföljning", "I6"],
      },
      findings: "15 fynd",
      finding: /Prognosen för Socialnämnden i augusti 2026/,
      paragraph: /Timrå/,
      forecast: ["E8", "464600", "I8"],
    },
  ],
];

async function openExample({ page }: PreviewPage, title: string): Promise<void> {
  await page.getByLabel("Öppna ett exempel").selectOption({ label: title });
}

async function recalculate({ pane }: PreviewPage): Promise<void> {
  await pane.getByRole("button", { name: "Räkna om" }).click();
  await pane.getByText(/^Räknad \d\d:\d\d/).waitFor();
}

/** The text and computed fill of a cell on the sheet that is shown. */
async function lightAt(preview: PreviewPage, cell: string): Promise<readonly [string, string]> {
  await preview.goTo(cell);
  return [await preview.textOf(cell), await preview.fillOf(cell)];
}

describePreview("Varje styrmodells exempel i förhandsvisningen", ({ open }) => {
  it.each(EXAMPLES)("%s: öppnas, räknas om, visar alla fyra ljus och sina fynd", async (_, seen) => {
    const preview = await open({ viewport: { width: 1500, height: 950 } });
    await openExample(preview, seen.title);
    await preview.pane.getByText(seen.findings, { exact: false }).first().waitFor();
    await recalculate(preview);
    for (const light of LIGHTS) {
      const [sheet, cell] = seen.lights[light];
      await preview.showSheet(sheet);
      expect(await lightAt(preview, cell)).toEqual([light, FILLS[light]]);
    }
    await preview.pane.getByRole("button", { name: new RegExp(seen.findings) }).click();
    const finding = preview.pane.getByText(seen.finding).first();
    await finding.waitFor();
    await preview.pane.getByText(seen.paragraph).first().waitFor();
    expect(preview.errors).toEqual([]);
    expect(preview.foreignRequests).toEqual([]);
  });

  it.each(EXAMPLES)("%s: den röda prognosen blir grön i rutnätet när den håller ramen", async (_, seen) => {
    const preview = await open({ viewport: { width: 1500, height: 950 } });
    await openExample(preview, seen.title);
    await preview.pane.getByText(seen.findings, { exact: false }).first().waitFor();
    await recalculate(preview);
    const [cell, frame, light] = seen.forecast;
    await preview.showSheet("Uppföljning");
    await preview.type(cell, frame);
    await preview.pane.getByText(/Inaktuell/).waitFor();
    await recalculate(preview);
    expect(await lightAt(preview, light)).toEqual(["● Grön", FILLS["● Grön"]]);
  });
});
