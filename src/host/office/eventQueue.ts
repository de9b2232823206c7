import type { EventEntry, Json } from "./protocol";

/** Numbers of the events the host raises, as the script knows them (`eventType`). */
const EVENT_TYPES = {
  selection: 2,
  dataChanged: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selectionChanged: 14,
  deleted: 15,
  formatChanged: 18,
  nameChanged: 25,
  tableSelectionChanged: 100,
  tableDataChanged: 101,
  tableAdded: 102,
  tableDeleted: 103,
} as const;

export type EventName = keyof typeof EVENT_TYPES;

/** The target of events that are listened to on the whole workbook. */
export const WORKBOOK_TARGET = "Workbook";

/** Events wait here until the request that caused them has been answered. */
export interface EventQueue {
  /** `context.runtime.enableEvents`: while false, nothing is raised. */
  enabled: boolean;
  listen(event: EventName, target: string): void;
  unlisten(event: EventName, target: string): void;
  /** Queues the event for each target somebody listens on. */
  raise(event: EventName, targets: readonly string[], message: Readonly<Record<string, Json>>): void;
  /** Takes out everything that waits. */
  drain(): readonly EventEntry[];
}

export function createEventQueue(): EventQueue {
  const listeners = new Map<string, number>();
  let waiting: EventEntry[] = [];
  const count = (event: EventName, target: string) => listeners.get(`${event} ${target}`) ?? 0;
  const isHeard = (event: EventName, target: string) => event === "selection" || count(event, target) > 0;
  const queue: EventQueue = {
    enabled: true,
    listen: (event, target) => void listeners.set(`${event} ${target}`, count(event, target) + 1),
    unlisten: (event, target) => void listeners.set(`${event} ${target}`, Math.max(0, count(event, target) - 1)),
    raise: (event, targets, message) => {
      if (!queue.enabled) return;
      for (const targetId of targets.filter((target) => isHeard(event, target))) {
        const messageType = EVENT_TYPES[event];
        waiting.push({ messageCategory: 65536, messageType, targetId, message: JSON.stringify(message) });
      }
    },
    drain: () => {
      const entries = waiting;
      waiting = [];
      return entries;
    },
  };
  return queue;
}
