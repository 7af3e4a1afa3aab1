import type { Role } from "@doelspoor/events";
import { EVERYWHERE, type Identity } from "../../ports/identity.ts";

/** Takes every request for one person's, who has these roles in every municipality. */
export const onePerson = (id: string, roles: readonly Role[]): Identity => {
  const asker = { id, name: id, roles: new Map([[EVERYWHERE, roles]]) };
  return { whoAsks: () => asker };
};
