import { ActionType, type BridgeRequest, bodyOf, ObjectPathType } from "../../host/office/protocol";

/** Methods that change the workbook begin so; those that only find or select do not. */
const WRITING = /^(Add|Clear|Copy|Delete|Insert|Merge|Move|Resize|Set|Unmerge)/;

/** Whether a message of Office.js asks for a change of the workbook, and not only for reading it. */
export function writesWorkbook(requestText: string): boolean {
  // The sender is Microsoft's own script, whose shapes are listed in the host's protocol.ts.
  const body = bodyOf(JSON.parse(requestText) as BridgeRequest);
  const isWriting = body.Actions.some(
    ({ ActionType: kind, Name }) =>
      kind === ActionType.setProperty || (kind === ActionType.method && WRITING.test(Name)),
  );
  return isWriting || Object.values(body.ObjectPaths).some(isMaking);
}

/** Tables and sheets are added by a path that makes them. */
function isMaking({ ObjectPathType: kind, Name }: { ObjectPathType: number; Name: string }): boolean {
  return kind === ObjectPathType.method && WRITING.test(Name);
}
