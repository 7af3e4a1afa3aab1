import { layTrace, TraceLaid, type TraceState, type TraceType } from "@doelspoor/events";
import type { DecisionKind, IsoDate, SubjectId } from "@doelspoor/events";
import { stating, type Statement } from "../../application/reconcile.ts";

/** A decision that the same source has, or that was found in the log. */
interface End {
  readonly id: SubjectId;
  readonly kind: DecisionKind;
}

interface Said {
  readonly type: TraceType;
  readonly intention: string;
  readonly occurredOn: IsoDate;
  readonly field: string;
}

/** States that a decision rests on another, between ends that are known to exist. */
export const traceSaid = (from: End, to: End, said: Said): Statement<TraceState> => {
  const kinds = new Map([from, to].map(({ id, kind }) => [id, kind]));
  const { type, intention, occurredOn, field } = said;
  return stating({
    command: {
      ...layTrace,
      decide: (state, input, context) =>
        layTrace.decide(state, input, { ...context, kindOf: (id) => kinds.get(id) }),
    },
    event: TraceLaid,
    field,
    data: (known) => ({ ...known, source: from.id, target: to.id, type, intention }),
    dates: (known) => ({ ...known, occurredOn }),
  });
};
