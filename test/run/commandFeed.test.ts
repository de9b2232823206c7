import { createCommandFeed } from "../../src/run/commandFeed";

describe("commands from the ribbon to the pane", () => {
  it("waits for a pane that has not been drawn yet", () => {
    const feed = createCommandFeed();
    const heard: string[] = [];
    feed.send("createTemplate");
    feed.send("recalculate");
    feed.listen((command) => heard.push(command));
    feed.send("recalculate");
    expect(heard).toEqual(["createTemplate", "recalculate", "recalculate"]);
  });

  it("keeps what comes while nobody listens, and gives it once", () => {
    const feed = createCommandFeed();
    const stop = feed.listen(() => {});
    stop();
    feed.send("recalculate");
    const heard: string[] = [];
    feed.listen((command) => heard.push(command))();
    feed.listen((command) => heard.push(command));
    expect(heard).toEqual(["recalculate"]);
  });
});
