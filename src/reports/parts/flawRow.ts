import type { FlawedVersion } from "../../domain/versions/integrity";
import type { ReportRow } from "../../sheets/report/reportSheet";
import { swedishVersionFlaws } from "../../text/pane/swedishVersionFlaws";
import { note } from "./rows";

/** Says, first on a sheet that builds on a version, that it is not what was kept. */
export function flawRow({ version, integrity, missing }: FlawedVersion): ReportRow {
  return note(`flaw/${version}`, swedishVersionFlaws[integrity](version, String(missing)));
}
