import { screen, within } from "@testing-library/react";
import { fakeServices } from "../fixtures/fakeServices";
import { granvik } from "../fixtures/granvik";
import { renderPane } from "../fixtures/renderPane";

describe("the parts of Fynd", () => {
  it("have names of their own, though a table has both errors and advice", async () => {
    const both = granvik.findings.flatMap((finding) =>
      (["error", "advice"] as const).map((severity) => ({ ...finding, severity })),
    );
    const user = await renderPane(fakeServices({ report: { ...granvik, findings: both } }));
    await user.click(screen.getByRole("tab", { name: /^Fynd/ }));
    const names = within(screen.getByRole("tabpanel"))
      .getAllByRole("region")
      .map((part) => part.getAttribute("aria-label") ?? "");
    const tables = names.map((name) => name.replace(/, \d+ (fel|råd)$/, ""));
    expect(new Set(tables).size).toBeLessThan(tables.length);
    expect(new Set(names).size).toBe(names.length);
  });
});
