import { defineStream } from "../kit/index.ts";
import { lexiconEvents } from "./events/index.generated.ts";
import { initialLexicon } from "./state.ts";

export * from "./commands/index.generated.ts";
export * from "./events/index.generated.ts";
export * from "./phrases.ts";
export * from "./state.ts";

/** The stream of a municipality's list of empty phrases; there is one of it (domain.md F09, N5). */
export const lexiconStream = defineStream({
  name: "lexicon",
  plural: "lexicon",
  label: "lijst van lege woorden",
  initial: initialLexicon,
  events: lexiconEvents,
});
