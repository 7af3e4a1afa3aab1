import { rightsOf, type MunicipalityCode, type Role } from "@doelspoor/events";
import type { Access, Session } from "../http/answers.ts";
import { defineRoute, nothing } from "../http/define-route.ts";
import { ok } from "../http/reply.ts";
import { EVERYWHERE, type Asker } from "../ports/identity.ts";

const accessTo = (municipality: MunicipalityCode, roles: readonly Role[]): Access => ({
  municipality,
  roles,
  rights: rightsOf(roles),
});

const accessOf = ({ roles }: Asker): readonly Access[] => [
  accessTo(EVERYWHERE, [...(roles.get(EVERYWHERE) ?? []), "public"]),
  ...[...roles]
    .filter(([where]) => where !== EVERYWHERE)
    .map(([where, own]) => accessTo(where, own)),
];

export const readSession = defineRoute({
  method: "get",
  path: "/session",
  label: "Wie u bent en wat u mag",
  right: "read",
  words: {
    operation: "readSession",
    english: "Who you are and what you may do",
    tag: "session",
    answer: "Session",
  },
  params: nothing,
  query: nothing,
  body: nothing,
  answer: ({ asker }, { identity: { signIn } }) => {
    const signedIn = asker.id !== "";
    const session: Session = {
      signedIn,
      ...(signedIn && { id: asker.id, name: asker.name }),
      access: accessOf(asker),
      canSignIn: signIn !== undefined,
      example: signIn?.example !== undefined,
    };
    return { ...ok(session), headers: { "Cache-Control": "no-store" } };
  },
});
