import { ROLES } from "@doelspoor/events";
import { EVERYWHERE } from "../../ports/identity.ts";
import type { RoleMap } from "../oidc/role-map.ts";
import type { ExamplePerson } from "./people.ts";

/** Path below which the embedded provider answers. */
export const PROVIDER_PATH = "/voorbeeld-aanmelden";

/** What every example user is: the role of the same name as the value of the claim, everywhere. */
export const embeddedRoles: RoleMap = new Map(
  ROLES.filter((role) => role !== "public").map((role) => [
    role,
    [{ role, municipality: EVERYWHERE }],
  ]),
);

/** The pages of the embedded provider, as HTML. */
export interface ProviderPages {
  /** Who do you want to be? `action` is where the form goes. */
  readonly choice: (people: readonly ExamplePerson[], action: string) => string;
  /** It cannot be done so, or not any more. */
  readonly failed: () => string;
}

/** What the embedded provider is made with. */
export interface EmbeddedPlace {
  /** Public address of the server. */
  readonly base: string;
  readonly pages: ProviderPages;
  /** A text that is made once and is the same after a restart. */
  readonly kept: (name: string, make: () => string | Promise<string>) => Promise<string>;
}
