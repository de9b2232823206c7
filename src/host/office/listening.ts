import type { EventName } from "./eventQueue";
import type { Call, ClassDefinition } from "./hostObject";
import type { HostSession } from "./hostSession";

/** Names of an event in the script's `_Register…` and `_Unregister…` methods. */
const WIRE_NAMES = {
  activated: "ActivatedEvent",
  added: "AddedEvent",
  dataChanged: "DataChangedEvent",
  deactivated: "DeactivatedEvent",
  deleted: "DeletedEvent",
  formatChanged: "FormatChangedEvent",
  nameChanged: "EventNameChanged",
  selectionChanged: "SelectionChangedEvent",
  tableAdded: "AddedEvent",
  tableDataChanged: "DataChangedEvent",
  tableDeleted: "DeletedEvent",
  tableSelectionChanged: "SelectionChangedEvent",
} as const satisfies Partial<Record<EventName, string>>;

/** The methods with which the script begins and ends listening to some events of a class. */
export function listeningActions<Self>(
  events: readonly (keyof typeof WIRE_NAMES)[],
  targetOf: (self: Self, session: HostSession) => string,
): NonNullable<ClassDefinition<Self>["actions"]> {
  const actions = events.flatMap((event) => [
    [
      `_Register${WIRE_NAMES[event]}`,
      ({ self, session }: Call<Self>) => session.events.listen(event, targetOf(self, session)),
    ] as const,
    [
      `_Unregister${WIRE_NAMES[event]}`,
      ({ self, session }: Call<Self>) => session.events.unlisten(event, targetOf(self, session)),
    ] as const,
  ]);
  return Object.fromEntries(actions);
}
