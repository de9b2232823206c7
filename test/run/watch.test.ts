import { createPaneServices } from "../../src/run/paneServices";
import { openHosted } from "./hosted";

const eventsArrive = () => new Promise((resolve) => setTimeout(resolve, 100));

describe("The pane hears of what people change", () => {
  it("tells the table of an edit, and nothing of the run's own writing", async () => {
    const book = openHosted("lindmo");
    const services = createPaneServices();
    const heard: string[] = [];
    const stop = services.onInputChanged(({ table }) => heard.push(table));
    await eventsArrive();
    book.type("Åtgärder", "D3", 2200);
    await eventsArrive();
    expect(heard).toEqual(["Åtgärder"]);
    await services.recalculate();
    await eventsArrive();
    expect(heard).toEqual(["Åtgärder"]);
    stop();
    await eventsArrive();
    book.type("Åtgärder", "D3", 2300);
    await eventsArrive();
    expect(heard).toEqual(["Åtgärder"]);
  });

  it("keeps quiet about cells outside the contract's tables", async () => {
    const book = openHosted("lindmo");
    const heard: string[] = [];
    createPaneServices().onInputChanged(({ table }) => heard.push(table));
    await eventsArrive();
    book.type("Läs mig", "C20", "anteckning");
    await eventsArrive();
    expect(heard).toEqual([]);
  });
});
