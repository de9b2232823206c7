import { createLater } from "../later/createLater";

/** All views of a report, in one file that is fetched while the workbook is read: then none is waited for. */
export const laterView = createLater(
  async () => (await import(/* webpackChunkName: "views" */ "./ReportView")).ReportView,
);
