import { createWorkbook } from "../../src/host/model/createWorkbook";
import type { HostOptions } from "../../src/host/office/hostSession";
import { type OpenOffice, openOffice } from "../../src/host/office/openOffice";

/** A new workbook with Microsoft's Office.js on top. */
export function openBook(sheetNames: readonly string[] = ["Blad1"], options: HostOptions = {}): OpenOffice {
  return openOffice(createWorkbook("Bok1.xlsx", sheetNames), options);
}

/** What Office.js tells of an error. */
export interface Failure {
  readonly code: string;
  readonly message: string;
  readonly debugInfo: { readonly errorLocation?: string; readonly statement?: string };
}

function isFailure(error: unknown): error is Failure {
  return typeof error === "object" && error !== null && "code" in error && "debugInfo" in error;
}

/** The error a run ends with; fails when it ends without one. */
export async function failureOf(run: Promise<unknown>): Promise<Failure> {
  const failure = await run.then(
    () => undefined,
    (error: unknown) => error,
  );
  if (!isFailure(failure)) throw new Error(`An Office.js error was expected, not ${String(failure)}`);
  return failure;
}

/** Lets what the host sends of its own accord arrive. */
export function eventsArrive(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 5));
}
