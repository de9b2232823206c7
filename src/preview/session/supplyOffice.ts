/** What Office itself would tell the add-in, had it opened the page. */
const CONTEXT = {
  host: "Excel",
  platform: "OfficeOnline",
  displayLanguage: "sv-SE",
  contentLanguage: "sv-SE",
  requirements: { isSetSupported: isSupported },
};

/** The newest set of Excel's interface that the host answers; custom functions and the shared runtime it has not. */
const EXCEL_API = 1.12;

function isSupported(name: string, version?: string | number): boolean {
  return name === "ExcelApi" && Number(version ?? 1) <= EXCEL_API;
}

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
