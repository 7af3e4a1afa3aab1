import type { IncomingHttpHeaders } from "node:http";
import type { MunicipalityCode, Right, Role } from "@doelspoor/events";
import { roleWith } from "@doelspoor/events";
import type { SignIn } from "./sign-in.ts";

/** Stands for every municipality. */
export const EVERYWHERE = "*";

/** Who sends a request. */
export interface Asker {
  /** As the log names who recorded something; empty for whoever did not sign in. */
  readonly id: string;
  /** Name to show; empty for whoever did not sign in. */
  readonly name: string;
  /** Roles by municipality; those under `EVERYWHERE` hold in all of them. */
  readonly roles: ReadonlyMap<MunicipalityCode, readonly Role[]>;
  /** Name of the system that acts, where it is no person. */
  readonly system?: string;
  /** `Set-Cookie` that has a browser forget a session which no longer holds. */
  readonly forget?: string;
  /**
   * Whether this still holds, for what goes on: the session has not ended nor its person's roles changed,
   * the token has not expired. Asking is no use of a session; absent where it always holds.
   */
  readonly holds?: () => boolean;
}

/** Someone who did not sign in: the public. */
export const ANYONE: Asker = { id: "", name: "", roles: new Map() };

/** What someone is in a municipality; the public at least. */
export const rolesIn = ({ roles }: Asker, municipality: MunicipalityCode): readonly Role[] => [
  ...(roles.get(municipality) ?? []),
  ...(roles.get(EVERYWHERE) ?? []),
  "public",
];

/** The role in which someone has a right in a municipality; undefined where nobody gave it. */
export const capacity = (
  asker: Asker,
  right: Right,
  municipality: MunicipalityCode,
): Role | undefined => roleWith(rolesIn(asker, municipality), right);

/** Tells who sends a request. */
export interface Identity {
  /**
   * Who sends a request with these headers: the public where it says nothing of that, or where its session
   * no longer holds.
   * @throws NotSignedIn for a token that does not hold.
   */
  readonly whoAsks: (headers: IncomingHttpHeaders) => Asker | Promise<Asker>;
  /** Has someone told at once when an asker may no longer hold; absent where each always does. */
  readonly onChange?: (listener: () => void) => void;
  /** Sign-in of people in a browser; absent where nobody can. */
  readonly signIn?: SignIn;
}

/** An identity for as long as a server runs. */
export interface OpenIdentity extends Identity {
  /** Says on which port the server listens; nobody signs in before. */
  readonly servedAt: (port: number) => void;
  readonly close: () => void;
}

/** A token that does not hold; the message says why in Dutch. */
export class NotSignedIn extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = "NotSignedIn";
  }
}
