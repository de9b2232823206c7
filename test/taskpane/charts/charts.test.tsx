import { screen, within } from "@testing-library/react";
import { frameSeries } from "../../../src/taskpane/charts/frameSeries";
import { fakeServices } from "../fixtures/fakeServices";
import { granvik } from "../fixtures/granvik";
import { renderPane } from "../fixtures/renderPane";

describe("The pane's charts", () => {
  it("shows each unit's frames over the years with the same numbers as Ramar, read out in words", async () => {
    const user = await renderPane(fakeServices({ report: granvik }));
    await user.click(screen.getByRole("tab", { name: "Ramar" }));
    const chart = within(await screen.findByRole("region", { name: /Ramen per sektion år för år/ }));
    const pictures = chart.getAllByRole("img").map((image) => image.getAttribute("aria-label"));
    const series = frameSeries(granvik.outcome);
    expect(pictures).toHaveLength(series.length);
    for (const [index, { amounts }] of series.entries()) {
      for (const { year } of amounts) expect(pictures[index]).toContain(`${year}: `);
    }
  });

  it("names each unit's light of a period by both, and leads to its row", async () => {
    const services = fakeServices({ report: granvik });
    const user = await renderPane(services);
    await user.click(screen.getByRole("tab", { name: /Uppföljning/ }));
    await user.click(await screen.findByRole("button", { name: "Lärande, april 2026: Grön, gå till cellen" }));
    expect(services.places).toEqual([{ table: "followUps", row: 4 }]);
  });

  it("compares the last year's sum with the first one's", () => {
    for (const { amounts, change } of frameSeries(granvik.outcome)) {
      const [first, last] = [amounts[0]?.amount, amounts.at(-1)?.amount];
      if (first === undefined || last === undefined) expect(change).toBeUndefined();
      else expect(change).toBeCloseTo((last - first) / first, 12);
    }
  });
});
