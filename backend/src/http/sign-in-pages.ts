import type { SignInTrouble } from "../ports/sign-in.ts";
import { html, type Html } from "./html.ts";

/** Address of the looks of these pages. */
export const STYLE_PATH = "/aanmelden/opmaak.css";

const page = (title: string, body: Html): string =>
  html`<!doctype html>
    <html lang="nl">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>${title} – Doelspoor</title>
        <link rel="stylesheet" href="${STYLE_PATH}" />
      </head>
      <body>
        <header><a href="/">Doelspoor</a></header>
        <main>
          <h1>${title}</h1>
          ${body}
        </main>
      </body>
    </html> `.text;

/** Someone to sign in as. */
interface Choice {
  readonly id: string;
  readonly name: string;
  readonly label: string;
  readonly can: string;
}

/** Who do you want to be? One button a person; no password, no script. */
export const choicePage = (people: readonly Choice[], action: string): string =>
  page(
    "Aanmelden om te proberen",
    html`<p class="notice">
        <strong>Dit is een proefomgeving.</strong> Deze mensen zijn verzonnen. U kiest wie u wilt
        zijn; een wachtwoord is niet nodig.
      </p>
      <form method="post" action="${action}">
        <h2 id="wie">Als wie wilt u Doelspoor bekijken?</h2>
        <ul aria-labelledby="wie">
          ${people.map(
            ({ id, name, label, can }) =>
              html`<li>
                <button name="wie" value="${id}" aria-describedby="mag-${id}">
                  <b>${label}</b> <span>${name}</span>
                </button>
                <p id="mag-${id}">${can}</p>
              </li>`,
          )}
        </ul>
      </form>
      <p><a href="/">Ga verder zonder aanmelden</a>: dan leest u wat openbaar is.</p>`,
  );

const TROUBLE: Readonly<Record<SignInTrouble, { title: string; why: string }>> = {
  unreachable: {
    title: "Aanmelden lukt nu niet",
    why: "De aanmelddienst van uw organisatie antwoordt niet. Probeer het over een paar minuten opnieuw. Blijft dit zo, meld het dan bij uw helpdesk.",
  },
  untrusted: {
    title: "Aanmelden is niet gelukt",
    why: "Het antwoord van de aanmelddienst klopt niet of is niet meer geldig. U bent niet aangemeld. Blijft dit zo, meld het dan bij uw helpdesk.",
  },
  lost: {
    title: "Deze aanmelding is niet meer geldig",
    why: "U deed er te lang over, of deze pagina was al gebruikt. U kunt zich gewoon opnieuw aanmelden.",
  },
  refused: {
    title: "U bent niet aangemeld",
    why: "Het aanmelden is afgebroken, of uw organisatie staat het niet toe.",
  },
  "no-role": {
    title: "U hebt nog geen rol in Doelspoor",
    why: "U bent bekend bij uw organisatie, maar zij geeft u hier geen rol. Vraag de beheerder van Doelspoor in uw gemeente om een rol.",
  },
  "wrong-place": {
    title: "Aanmelden kan niet op dit adres",
    why: "Open Doelspoor op het adres dat uw beheerder heeft ingesteld, en meld u daar aan.",
  },
};

/** Why a sign-in did not succeed, and what to do. */
export const troublePage = (trouble: SignInTrouble): string => {
  const { title, why } = TROUBLE[trouble];
  return page(
    title,
    html`<p>${why}</p>
      <p><a class="button" href="/aanmelden">Probeer opnieuw aan te melden</a></p>
      <p><a href="/">Ga verder zonder aanmelden</a>: dan leest u wat openbaar is.</p>`,
  );
};

/** The looks of these pages: the colours and the measure of the pages of Doelspoor. */
export const signInStyle = `
:root { color-scheme: light; --ink: #14202e; --subtle: #465365; --line: #d3dce6; --tint: #f4f7fa; --deep: #0b2e57; --action: #14508c; }
* { box-sizing: border-box; }
body { margin: 0; color: var(--ink); background: #fff; font: 1rem/1.5 "Noto Sans Variable", "Noto Sans", Arial, sans-serif; }
header { display: flex; align-items: center; min-block-size: 4rem; padding: 0 2rem; background: var(--deep); }
header a { padding-block: 0.5rem; color: #fff; font-size: 1.125rem; font-weight: 700; text-decoration: none; }
main { max-inline-size: 44rem; margin-inline: auto; padding: 2rem 1rem 4rem; }
h1 { margin: 0 0 1rem; font-size: 2rem; line-height: 1.2; text-wrap: balance; }
h2 { margin: 2rem 0 0.75rem; font-size: 1.25rem; line-height: 1.3; }
a { color: var(--action); text-underline-offset: 0.18em; }
.notice { margin: 0; padding: 0.75rem 1rem; border-inline-start: 4px solid var(--action); background: var(--tint); }
ul { margin: 0; padding: 0; list-style: none; }
li { display: grid; grid-template-columns: minmax(0, 19rem) 1fr; gap: 0.25rem 1.5rem; align-items: center; padding-block: 0.5rem; border-block-start: 1px solid var(--line); }
li p { margin: 0; color: var(--subtle); }
button, .button { display: inline-block; inline-size: 100%; min-block-size: 44px; padding: 0.5rem 1rem; border: 1px solid var(--action); border-radius: 4px; background: #fff; color: var(--action); font: inherit; text-align: start; text-decoration: none; cursor: pointer; }
.button { inline-size: auto; background: var(--action); color: #fff; font-weight: 600; }
button b, button span { display: block; line-height: 1.3; }
button span { color: var(--ink); font-size: 0.9375rem; }
button:hover { background: #e6eff8; }
.button:hover { background: #164273; }
:focus-visible { outline: 2px dashed #0b0c0c; outline-offset: 2px; box-shadow: 0 0 0 4px #fd0; border-radius: 2px; }
header a:focus-visible { background: #fd0; color: #0b0c0c; }
@media (max-width: 599px) { header { padding-inline: 1rem; } li { grid-template-columns: 1fr; padding-block: 0.75rem; } h1 { font-size: 1.625rem; } }
`;
