import express from "express";
import type { Request, RequestHandler, Response, Router } from "express";
import { SignInFailed, type SignIn, type SignInTrouble, type Visit, type Went } from "../ports/sign-in.ts"; // prettier-ignore
import { foreignPage } from "./authorise.ts";
import { addressOf } from "./client-address.ts";
import { answerFailure } from "./failures.ts";
import { note } from "./note.ts";
import { ownPath } from "./own-path.ts";
import { send } from "./send.ts";
import { signInStyle, STYLE_PATH, troublePage } from "./sign-in-pages.ts";

const STATUS: Readonly<Record<SignInTrouble, number>> = {
  unreachable: 503,
  untrusted: 400,
  lost: 400,
  refused: 403,
  "no-role": 403,
  "wrong-place": 403,
};

const visitOf = ({ headers, originalUrl }: Request): Visit => ({ headers, url: originalUrl });

/** Who signed in or out, and from where; the express application knows which proxies to believe. */
const noteWho = (what: "signed-in" | "signed-out", request: Request, who?: string): void => {
  if (who !== undefined) note(what, { who, from: addressOf(request, true) });
};

const goOn = (response: Response, { location, cookies }: Went): void => {
  response.append("Set-Cookie", [...cookies]);
  // 303: whatever was sent is not sent along.
  response.redirect(303, location);
};

const noteTrouble = (request: Request, { trouble, message }: SignInFailed): void =>
  note("sign-in", { trouble, why: message, from: addressOf(request, true) });

const answerTrouble = (request: Request, response: Response, failure: unknown): void => {
  if (!(failure instanceof SignInFailed)) {
    answerFailure(response, failure);
    return;
  }
  noteTrouble(request, failure);
  response.append("Set-Cookie", [...failure.cookies]);
  response.status(STATUS[failure.trouble]).type("html").send(troublePage(failure.trouble));
};

type Answer = (request: Request, response: Response) => Promise<void>;

const handle =
  (answer: Answer): RequestHandler =>
  (request, response) => {
    // Nothing of this is to be kept, or told to another site.
    response.set({ "Cache-Control": "no-store", "Referrer-Policy": "no-referrer" });
    void answer(request, response).catch((failure: unknown) => {
      answerTrouble(request, response, failure);
    });
  };

/** Refuses a form or script of another site. */
const own: RequestHandler = (request, response, next) => {
  const refused = request.method === "POST" ? foreignPage(request.headers) : undefined;
  if (refused === undefined) next();
  else send(response, refused);
};

const tokenIn = (body: unknown): string =>
  typeof body === "object" && body !== null && "logout_token" in body
    ? String(body.logout_token)
    : "";

const endFromAfar =
  (signIn: SignIn): Answer =>
  async (request, response) => {
    try {
      const sessions = await signIn.endFromAfar(tokenIn(request.body));
      note("signed-out", { by: "provider", sessions, from: addressOf(request, true) });
      response.status(200).end();
    } catch (failure) {
      if (!(failure instanceof SignInFailed)) throw failure;
      noteTrouble(request, failure);
      const status = failure.trouble === "unreachable" ? 503 : 400;
      response.status(status).json({ error: "invalid_request" });
    }
  };

const begin =
  (signIn: SignIn): Answer =>
  async (request, response) =>
    goOn(response, await signIn.begin(visitOf(request), ownPath(request.query["terug"])));

const finish =
  (signIn: SignIn): Answer =>
  async (request, response) => {
    const went = await signIn.finish(visitOf(request));
    noteWho("signed-in", request, went.who);
    goOn(response, went);
  };

// A script asks and then goes there itself: browsers keep forms from being led to another site.
const end =
  (signIn: SignIn): Answer =>
  async (request, response) => {
    const { location, cookies, who } = await signIn.end(visitOf(request));
    noteWho("signed-out", request, who);
    response.append("Set-Cookie", [...cookies]).json({ location });
  };

const tokenForm = express.urlencoded({ extended: false, limit: "20kb", parameterLimit: 10 });

/** Where people sign in and out in a browser. */
export const signInRoutes = (signIn: SignIn): Router => {
  const router = express.Router();
  router.get(STYLE_PATH, (_request, response) => {
    response.set("Cache-Control", "public, max-age=3600").type("css").send(signInStyle);
  });
  router.get("/aanmelden", handle(begin(signIn)));
  router.get("/aanmelden/terug", handle(finish(signIn)));
  router.post("/afmelden", own, handle(end(signIn)));
  // The provider itself asks this: it has no cookies, its token is what counts.
  router.post("/afmelden/overal", tokenForm, handle(endFromAfar(signIn)));
  const { example } = signIn;
  if (example !== undefined) router.use(example.path, own, handle(example.answer));
  return router;
};
