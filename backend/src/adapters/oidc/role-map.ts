import { MUNICIPALITY_CODE, ROLES, type MunicipalityCode, type Role } from "@doelspoor/events";
import type { Asker } from "../../ports/identity.ts";

/** A role in a municipality, or in all. */
export interface Post {
  readonly role: Role;
  readonly municipality: MunicipalityCode;
}

/** For each value of a claim, the roles it stands for. */
export type RoleMap = ReadonlyMap<string, readonly Post[]>;

const isRole = (text: string | undefined): text is Role =>
  ROLES.some((role) => role === text && role !== "public");

const isPlace = (municipality: string): boolean =>
  municipality === "*" || MUNICIPALITY_CODE.test(municipality);

/**
 * Reads `role@municipality`, such as `griffie@gm0479` or `auditor@*`.
 * @returns what is wrong with it, in Dutch, where it is none.
 */
const postOf = (text: string): Post | string => {
  const [role, municipality, ...more] = text.trim().split("@");
  if (!isRole(role))
    return `de rol “${role ?? ""}” bestaat niet; kies uit ${ROLES.slice(1).join(", ")}`;
  if (municipality === undefined || more.length > 0 || !isPlace(municipality))
    return `achter “${role}” hoort @ met een gemeentecode, zoals @gm0479, of @* voor elke gemeente`;
  return { role, municipality };
};

/**
 * Reads `value=role@municipality; …`. A value may stand there more than once, and hold a `=` itself.
 * @returns beside the map what is wrong with it, in Dutch.
 */
export const roleMapOf = (text: string): { readonly map: RoleMap; readonly wrong: string[] } => {
  const map = new Map<string, Post[]>();
  const wrong: string[] = [];
  for (const part of text.split(";").map((each) => each.trim())) {
    if (part === "") continue;
    const at = part.lastIndexOf("=");
    const value = part.slice(0, Math.max(at, 0)).trim();
    const post = postOf(part.slice(at + 1));
    if (value === "") wrong.push(`“${part}”: schrijf waarde=rol@gemeente`);
    else if (typeof post === "string") wrong.push(`“${part}”: ${post}`);
    else map.set(value, [...(map.get(value) ?? []), post]);
  }
  return { map, wrong };
};

/** Roles by municipality. */
export const rolesOf = (posts: readonly Post[]): Asker["roles"] => {
  const roles = new Map<MunicipalityCode, Role[]>();
  for (const { role, municipality } of posts) {
    const known = roles.get(municipality) ?? [];
    if (!known.includes(role)) roles.set(municipality, [...known, role]);
  }
  return roles;
};

const SCOPE = "doelspoor:";

/** The posts that scopes name, such as `doelspoor:griffie@gm0479`; other scopes are not ours. */
export const postsOfScopes = (scopes: readonly string[]): readonly Post[] =>
  scopes
    .filter((scope) => scope.startsWith(SCOPE))
    .map((scope) => postOf(scope.slice(SCOPE.length)))
    .filter((post) => typeof post === "object");

/** Name of the scope that stands for a post. */
export const scopeOf = ({ role, municipality }: Post): string => `${SCOPE}${role}@${municipality}`;
