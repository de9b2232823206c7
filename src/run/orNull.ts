/** A record for JSON, which drops `undefined`: what is not known should be seen. @example orNull({ a: undefined }) // { a: null } */
export function orNull(record: object): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, value ?? null]));
}
