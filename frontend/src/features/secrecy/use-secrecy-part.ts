import { useSession } from "../../api/session.ts";
import type { AnyCommand, StreamForms } from "../../forms/catalogue.ts";
import type { Draft } from "../../forms/draft.ts";
import type { FormPart } from "../../forms/form.ts";
import {
  beginsDecision,
  bodiesFor,
  isHiddenFrom,
  likelyOf,
  secrecyBody,
  secrecyIssues,
} from "./secrecy-part.ts";

/** What whoever looks may say of who may know a new decision; nothing where they may not, or it is none. */
export function useSecrecyPart(
  about: { readonly stream: StreamForms; readonly command: AnyCommand } | undefined,
): FormPart | undefined {
  const { may, roles } = useSession();
  const likely = likelyOf(bodiesFor(may));
  if (!about || likely === undefined || !beginsDecision(about.stream, about.command))
    return undefined;
  return {
    issues: secrecyIssues,
    body: (draft: Draft) => secrecyBody(draft, likely),
    isHidden: (draft: Draft) => isHiddenFrom(roles.value, draft, likely),
  };
}
