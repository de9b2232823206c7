import { act, render, screen } from "@testing-library/react";
import { App } from "../../../src/taskpane/App";
import type { Preferences } from "../../../src/taskpane/preferences/preferences";
import { type FakeServices, fakeServices } from "../fixtures/fakeServices";
import { granvik } from "../fixtures/granvik";

const SECOND = 1_000;

async function open(preferences: Preferences): Promise<FakeServices> {
  const services: FakeServices = {
    ...fakeServices({ report: granvik }),
    preferences: { load: () => preferences, save: () => {} },
  };
  render(<App services={services} language="sv" theme="light" />);
  await act(() => jest.advanceTimersByTimeAsync(0));
  await screen.findByRole("main");
  return services;
}

const pass = (milliseconds: number) => act(() => jest.advanceTimersByTimeAsync(milliseconds));
const FOLLOWS = /färgerna följer med/;
const runs = ({ asked }: FakeServices) => asked.filter((one) => one === "recalculate").length;

describe("Håll färgerna aktuella", () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  it("runs once when the user pauses after several edits", async () => {
    const services = await open({ keepsCurrent: true });
    expect(screen.getByText(FOLLOWS)).toBeTruthy();
    for (let edit = 0; edit < 3; edit += 1) {
      act(() => services.editTable("Uppföljning"));
      await pass(SECOND);
      expect(runs(services)).toBe(0);
    }
    await pass(SECOND);
    expect(runs(services)).toBe(1);
  });

  it("does nothing by itself until it has been chosen", async () => {
    const services = await open({});
    act(() => services.editTable("Uppföljning"));
    await pass(10 * SECOND);
    expect(runs(services)).toBe(0);
    expect(screen.getByText("Inaktuell: 1 tabell ändrad")).toBeTruthy();
  });

  it("tries a run that failed again only after the next edit", async () => {
    const services = await open({ keepsCurrent: true });
    act(() => services.editTable("Uppföljning"));
    await pass(2 * SECOND);
    await act(async () => services.failRun(new Error("Excel")));
    expect(screen.queryByText(FOLLOWS)).toBeNull();
    await pass(10 * SECOND);
    expect(runs(services)).toBe(1);
    act(() => services.editTable("Uppföljning"));
    await pass(2 * SECOND);
    expect(runs(services)).toBe(2);
  });

  it("leaves a workbook alone whose run takes more than four seconds", async () => {
    const services = await open({ keepsCurrent: true });
    act(() => services.editTable("Uppföljning"));
    await pass(2 * SECOND);
    await pass(5 * SECOND);
    await act(async () => services.endRun({ ...granvik, finishedAt: "2026-11-22T15:00:00.000Z" }));
    expect(screen.queryByText(FOLLOWS)).toBeNull();
    act(() => services.editTable("Uppföljning"));
    await pass(10 * SECOND);
    expect(runs(services)).toBe(1);
    expect(screen.getByText("Inaktuell: 1 tabell ändrad")).toBeTruthy();
  });
});
