import { readFileSync } from "node:fs";
import { basename } from "node:path";
import type { Replay } from "../run/versions/replay";
import { replay } from "../run/versions/versionServices";
import { openHostedWorkbook } from "./openHostedWorkbook";
import type { ReplayArguments } from "./parseArguments";

/**
 * Computes a file's newest run, or one of its versions, anew and says whether the result is the same. The file is only read.
 *
 * Errors: as `runFile`.
 */
export async function replayFile({ input, version }: ReplayArguments): Promise<Replay> {
  await openHostedWorkbook(readFileSync(input), basename(input));
  return replay(version);
}
