import { displayText } from "../../host/display/displayText";
import { createEngine } from "../../host/formulas/createEngine";
import { createHost } from "../../host/host";
import type { WorkbookModel } from "../../host/model/workbook";
import { connect } from "../../host/office/connect";
import { createSession, type OwnedSession } from "./createSession";
import { writesWorkbook } from "./writesWorkbook";

/** The formula engine's binary, at the address the bundler gives it. */
const ENGINE = new URL("@ironcalc/wasm/wasm_bg.wasm", import.meta.url);

/** Fetches the formula engine beforehand; every workbook that is opened from then on finds it there. */
export async function fetchEngine(): Promise<void> {
  await createEngine(ENGINE);
}

/**
 * Opens a workbook in the page: formulas are computed, and `Excel.run` works on it from now on, no longer on the one
 * before. Rejects when the formula engine cannot be loaded.
 */
export async function openBook(model: WorkbookModel): Promise<OwnedSession> {
  const engine = await createEngine(ENGINE);
  const host = createHost(model, {
    engine,
    displayText: (value, numberFormat) => displayText(value, numberFormat, model.date1904),
  });
  const session = createSession(host);
  const send = async (text: string): Promise<string> => {
    const answer = await host.send(text);
    session.noteRequest(writesWorkbook(text));
    return answer;
  };
  connect({ ...host, send }, OfficeExtension);
  return session;
}
