/** How the cookies of one Doelspoor are called and written. */
export interface Cookies {
  /** Value of the cookie with the session's id; undefined where the header has none. */
  readonly session: (header: string) => string | undefined;
  readonly keepSession: (id: string) => string;
  readonly forgetSession: string;
  /** Value of the cookie of one attempt to sign in. */
  readonly attempt: (header: string, state: string) => string | undefined;
  readonly keepAttempt: (state: string, value: string) => string;
  readonly forgetAttempt: (state: string) => string;
  /** Has a browser forget attempts where it keeps more than a few. */
  readonly forgetOldAttempts: (header: string) => readonly string[];
}

/** Seconds within which a person signs in. */
export const ATTEMPT_LASTS = 600;
const ATTEMPTS = 5;

const valueIn = (header: string, name: string): string | undefined => {
  const begin = `${name}=`;
  let from = header.startsWith(begin) ? 0 : header.indexOf(`; ${begin}`);
  if (from === -1) return undefined;
  if (from > 0) from += 2;
  const end = header.indexOf(";", from);
  return header.slice(from + begin.length, end === -1 ? undefined : end);
};

const shortOf = (state: string): string => state.replaceAll(/[^\w-]/g, "").slice(0, 12);

/**
 * Over TLS the browser itself keeps the cookies to this very host (`__Host-`). On this machine there is
 * no TLS, and cookies do not tell ports apart: there `mark` does, so that two Doelspoors side by side
 * do not sign each other out.
 */
export const cookiesOf = ({
  secure,
  mark,
}: {
  readonly secure: boolean;
  readonly mark: string;
}): Cookies => {
  const name = secure ? "__Host-doelspoor" : `doelspoor-${mark}`;
  const rules = `; Path=/; HttpOnly; SameSite=Lax${secure ? "; Secure" : ""}`;
  const gone = `; Max-Age=0${rules}`;
  const attemptName = (state: string) => `${name}-poging-${shortOf(state)}`;
  const attempts = new RegExp(`(?:^|; )(${name}-poging-[\\w-]+)=`, "g");
  return {
    session: (header) => valueIn(header, name),
    keepSession: (id) => `${name}=${id}${rules}`,
    forgetSession: `${name}=${gone}`,
    attempt: (header, state) => valueIn(header, attemptName(state)),
    keepAttempt: (state, value) =>
      `${attemptName(state)}=${value}; Max-Age=${ATTEMPT_LASTS}${rules}`,
    forgetAttempt: (state) => `${attemptName(state)}=${gone}`,
    forgetOldAttempts: (header) => {
      const kept = [...header.matchAll(attempts)].map(([, each = ""]) => each);
      return kept.length < ATTEMPTS ? [] : kept.map((each) => `${each}=${gone}`);
    },
  };
};
