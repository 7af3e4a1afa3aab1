import { goalContent, judged, type Judgement } from "@doelspoor/events";
import { readDraft, type Draft } from "../../forms/draft.ts";
import type { Field } from "../../forms/schema.ts";

const content = goalContent.shape;

/** The parts of what is typed that are fine by themselves; half a measurement is no measurement yet. */
const fineParts = (typed: object): object =>
  Object.fromEntries(
    Object.entries(typed).filter(
      ([name, value]: [string, unknown]) =>
        Object.entries(content)
          .find(([each]) => each === name)?.[1]
          .safeParse(value).success ?? false,
    ),
  );

/**
 * How concrete a goal is while it is typed, by the same test as afterwards. Whether the decision it comes
 * from is one of the council's shows once it is recorded; here it counts that one is named.
 * @param phrases what says nothing by itself in this municipality.
 */
export function judgeDraft(
  fields: readonly Field[],
  draft: Draft,
  phrases: readonly string[],
): Judgement {
  const { value } = readDraft({ fields }, draft);
  const typed = fineParts(typeof value === "object" && value !== null ? value : {});
  const said = goalContent.parse({ title: "…", ...typed });
  const origin = draft["origin"] ? { origin: draft["origin:title"] ?? draft["origin"] } : {};
  return judged(said, { phrases, ...origin });
}
