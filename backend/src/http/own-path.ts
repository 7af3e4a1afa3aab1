const NOWHERE = "http://own.invalid";

/** Sign-in itself is no place to come back to. */
const AROUND = /^\/(aanmelden|afmelden|voorbeeld-aanmelden|api)(\/|$)/;

/**
 * A path of this site to send a browser to: `/` where the text leads elsewhere. Browsers read `\` as `/`
 * and leave out tabs and line ends, so the text is read as they do and then written anew.
 */
export const ownPath = (text: unknown): string => {
  if (typeof text !== "string" || !text.startsWith("/") || !URL.canParse(text, NOWHERE)) return "/";
  const { origin, pathname, search, hash } = new URL(text, NOWHERE);
  const isOwn = origin === NOWHERE && !pathname.startsWith("//") && !AROUND.test(pathname);
  return isOwn ? pathname + search + hash : "/";
};
