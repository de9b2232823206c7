import type { ChartModel } from "../../host/model/charts/chart";
import type { ChartMarks } from "./chartMarks";

/**
 * What is read to those who do not see a chart: its title with the file's own description, or else its categories.
 *
 * @example describeChart(chart, marks) // "Diagram: Rambrygga 2027. Ram 2026, Volym, Pris, Ram 2027."
 */
export function describeChart({ name, description, content }: ChartModel, { categories }: ChartMarks): string {
  const title = content.title.isVisible && content.title.text !== "" ? content.title.text : name;
  const words =
    description === "" ? categories.map((category) => category.replaceAll("\n", " ")).join(", ") : description;
  return words === "" ? `Diagram: ${title}` : `Diagram: ${title}. ${words}.`.replace(/\.\.$/, ".");
}
