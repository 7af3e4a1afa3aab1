// Written by `npm run generate`; edit the files beside it.
import { reviseLexicon } from "./revise-lexicon.ts";

export { reviseLexicon };

/** All of this folder, in the order of their names. */
export const lexiconCommands = [reviseLexicon] as const;
