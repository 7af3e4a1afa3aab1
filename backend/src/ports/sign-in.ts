import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from "node:http";

/** Where a browser goes next, and the `Set-Cookie` headers it is told on the way. */
export interface Went {
  readonly location: string;
  readonly cookies: readonly string[];
  /** Who signed in or out by it, for who runs the server; absent where nobody did. */
  readonly who?: string;
}

/** A browser at our door. */
export interface Visit {
  readonly headers: IncomingHttpHeaders;
  /** Path and query as they came in. */
  readonly url: string;
}

/** Why a sign-in did not succeed; each is told on a page of its own. */
export type SignInTrouble =
  /** The provider does not answer, or not in time. */
  | "unreachable"
  /** What the provider says does not hold: another issuer, key or audience, expired, replayed. */
  | "untrusted"
  /** The answer belongs to no attempt of this browser: too old, answered already, begun elsewhere. */
  | "lost"
  /** The person, or the provider, broke it off. */
  | "refused"
  /** Signed in, but the provider gives no role here. */
  | "no-role"
  /** This address is not one at which people sign in. */
  | "wrong-place";

/** A sign-in that did not succeed. The message is for who runs the server, and holds no secret. */
export class SignInFailed extends Error {
  readonly trouble: SignInTrouble;
  /** `Set-Cookie` headers that go with the answer. */
  readonly cookies: readonly string[];

  constructor(trouble: SignInTrouble, message: string, cookies: readonly string[] = []) {
    super(message);
    this.name = "SignInFailed";
    this.trouble = trouble;
    this.cookies = cookies;
  }
}

/** A provider of example users, served by ourselves. */
export interface ExampleProvider {
  /** Path below which it answers. */
  readonly path: string;
  /** Answers a request whose `url` begins behind that path. */
  readonly answer: (request: IncomingMessage, response: ServerResponse) => Promise<void>;
}

/** Sign-in of people in a browser, at a provider elsewhere. */
export interface SignIn {
  /** Present where example users sign in, to try things out: every page must say so. */
  readonly example?: ExampleProvider;
  /**
   * Sends a browser to the provider; having signed in it comes back to `returnTo`, a path of this site.
   * @throws SignInFailed
   */
  readonly begin: (visit: Visit, returnTo: string) => Promise<Went>;
  /**
   * Takes the provider's answer and begins a session.
   * @throws SignInFailed
   */
  readonly finish: (visit: Visit) => Promise<Went>;
  /** Ends every session of whoever is signed in, and sends the browser to end the one at the provider. */
  readonly end: (visit: Visit) => Promise<Went>;
  /**
   * Ends every session a provider's logout token is about (OpenID Connect Back-Channel Logout 1.0); says
   * how many.
   * @throws SignInFailed for a token that does not hold.
   */
  readonly endFromAfar: (logoutToken: string) => Promise<number>;
}
