import { DISPLAY_LANGUAGE, isSetSupported } from "../../host/office/requirements";

/** What Office itself would tell the add-in, had it opened the page. */
const CONTEXT = {
  host: "Excel",
  platform: "OfficeOnline",
  displayLanguage: DISPLAY_LANGUAGE,
  contentLanguage: DISPLAY_LANGUAGE,
  requirements: { isSetSupported },
};

/**
 * Gives the page the parts of `Office` that only exist inside Office: when it is ready, and what it can do. The rest of the
 * script is Microsoft's own. To be called once, before anything of the pane.
 */
export function supplyOffice(): void {
  const info = { host: "Excel", platform: "OfficeOnline" };
  const onReady = (listener?: (ready: typeof info) => void): Promise<typeof info> => {
    listener?.(info);
    return Promise.resolve(info);
  };
  // The script's own `context` answers nothing without Office and cannot be redefined: another object stands before it.
  const supplied = Object.create(Office, { context: { value: CONTEXT }, onReady: { value: onReady } });
  Object.assign(globalThis, { Office: supplied });
}
