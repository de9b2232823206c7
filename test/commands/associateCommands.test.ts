import { associateCommands } from "../../src/commands/associateCommands";
import { createCommandFeed } from "../../src/run/commandFeed";

type RibbonFunction = (event?: { completed(): void }) => Promise<void>;

/** The parts of Office that ribbon functions touch; they can not be had outside Excel. */
function ribbon() {
  const functions = new Map<string, RibbonFunction>();
  const done: string[] = [];
  const office = {
    actions: { associate: (name: string, run: RibbonFunction) => functions.set(name, run) },
    addin: { showAsTaskpane: async () => void done.push("pane shown") },
  };
  Object.assign(globalThis, { Office: office });
  return { functions, done };
}

describe("the ribbon's buttons", () => {
  afterEach(() => Reflect.deleteProperty(globalThis, "Office"));

  it.each(["recalculate", "createTemplate", "explain"])("%s is handed to the pane, which is opened", async (name) => {
    const { functions, done } = ribbon();
    const feed = createCommandFeed();
    feed.listen((command) => done.push(command));
    associateCommands(feed);
    await functions.get(name)?.({ completed: () => void done.push("button done") });
    expect(done).toEqual([name, "button done", "pane shown"]);
  });

  it("is the same from a keyboard shortcut, which has no event to complete", async () => {
    const { functions, done } = ribbon();
    const feed = createCommandFeed();
    feed.listen((command) => done.push(command));
    associateCommands(feed);
    await functions.get("explain")?.();
    expect(done).toEqual(["explain", "pane shown"]);
  });
});
