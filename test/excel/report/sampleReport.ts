import type { Light } from "../../../src/domain/light";
import type { ReportCell, ReportRow, ReportSheet } from "../../../src/sheets/report/reportSheet";

/** A unit as the sample report shows it. */
export interface SampleUnit {
  readonly unit: string;
  readonly frame: number;
  readonly light: Light;
}

export const SAMPLE_UNITS: readonly SampleUnit[] = [
  { unit: "Barn- och utbildningssektionen", frame: 412_350, light: "green" },
  { unit: "Omsorgssektionen", frame: 290_100, light: "red" },
  { unit: "Samhällsutvecklingssektionen", frame: 96_480, light: "yellow" },
];

const words = (text: string): ReportCell => ({ kind: "words", words: text });
const right = (text: string): ReportCell => ({ kind: "words", words: text, align: "right" });
const thousands = (value: number): ReportCell => ({ kind: "number", value, numberFormat: "#,##0" });

function unitRow({ unit, frame, light }: SampleUnit): ReportRow {
  const cells = [
    words(unit),
    thousands(frame),
    thousands(Math.round(frame * 0.987)),
    undefined,
    { kind: "light" as const, light },
  ];
  return { key: `ram:${unit}`, kind: "row", cells };
}

function unitText({ unit }: SampleUnit): ReportRow {
  return { key: `analys:${unit}`, kind: "text", cells: [words(`Analys av ${unit} (egen text)`)] };
}

/** A report with every kind of row. */
export function sampleReport(units = SAMPLE_UNITS, sheet = "Översikt"): ReportSheet {
  const sum = units.reduce((total, { frame }) => total + frame, 0);
  return {
    report: "overview",
    sheet,
    orientation: "portrait",
    widths: [34, 14, 14, 12, 12],
    header: "Lindmo kommun – Översikt",
    footer: "Beräknad 2026-11-22, avstämningsdag 2026-08-31",
    rows: [
      { key: "titel", kind: "title", cells: [words("Översikt 2026")] },
      { key: "under", kind: "subtitle", cells: [words("Lindmo kommun, tkr")] },
      {
        key: "ingress",
        kind: "note",
        cells: [
          words(
            "- Kommunstyrelsens samlade bild av sektionernas ekonomi och mål. Prognosen är den senaste som har lämnats, och ljusen följer styrmodellens avsnitt 3.2: ekonomin väger tyngre än målen.",
          ),
        ],
      },
      { key: "luft", kind: "space", cells: [] },
      { key: "ramar", kind: "heading", cells: [words("Ramar och prognoser")] },
      {
        key: "rubriker",
        kind: "header",
        cells: [words("Sektion"), right("Ram"), right("Prognos"), right("Anmärkning"), words("Ekonomi")],
      },
      ...units.map(unitRow),
      { key: "summa", kind: "total", cells: [words("Summa"), thousands(sum), thousands(Math.round(sum * 0.987))] },
      { key: "luft2", kind: "space", cells: [] },
      { key: "analyser", kind: "heading", cells: [words("Analyser")], breakBefore: true },
      ...units.map(unitText),
    ],
  };
}
