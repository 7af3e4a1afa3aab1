import { API_ROOT } from "./api-version.ts";
import { html, type Html } from "./html.ts";
import type { JsonSchema } from "./json-schema.ts";
import type { OpenApi, Operation, Response } from "./open-api.ts";
import { descriptionOf, fieldRows, typeOf, type FieldRow } from "./schema-words.ts";

/** A text with its codes, between backticks, as codes. */
const prose = (text: string): Html =>
  html`${text
    .split("`")
    .map((part, at) => (at % 2 === 1 ? html`<code>${part}</code>` : html`${part}`))}`;

const table = (caption: string, rows: readonly FieldRow[]): Html =>
  rows.length === 0
    ? html``
    : html`<div class="wide" tabindex="0" role="region" aria-label="${caption}">
        <table>
          <caption>
            ${caption}
          </caption>
          <thead>
            <tr>
              <th scope="col">Naam</th>
              <th scope="col">Verplicht</th>
              <th scope="col">Wat het is</th>
              <th scope="col">Uitleg</th>
            </tr>
          </thead>
          <tbody>
            ${rows.map(
              ({ path, required, type, description }) =>
                html`<tr>
                  <th scope="row"><code>${path}</code></th>
                  <td>${required ? "ja" : "nee"}</td>
                  <td>${type}</td>
                  <td>${prose(description)}</td>
                </tr>`,
            )}
          </tbody>
        </table>
      </div>`;

const parameterRows = ({ parameters }: Operation): readonly FieldRow[] =>
  parameters.map(({ name, required, schema, description = "" }) => ({
    path: name,
    required,
    type: typeOf(schema),
    description,
  }));

const schemaNamed = ({ components }: OpenApi, { $ref }: JsonSchema): JsonSchema =>
  components.schemas[String($ref).replace("#/components/schemas/", "")] ?? {};

const bodyOf = (api: OpenApi, { requestBody }: Operation): Html => {
  if (requestBody === undefined) return html``;
  const content = requestBody.content["application/json"];
  if (content === undefined) return html`<p>Inhoud: het bestand zelf.</p>`;
  const { schema, example } = content;
  const sample =
    example === undefined
      ? html``
      : html`<p>Voorbeeld:</p>
          <pre tabindex="0"><code>${JSON.stringify(example, null, 2)}</code></pre>`;
  return html`${table("Inhoud (JSON)", fieldRows(schemaNamed(api, schema)))}${sample}`;
};

/** What an answer holds, where it is no problem. */
const schemaOf = (response: Response): Html => {
  const [content] = Object.values(response.content ?? {});
  return content === undefined ? html`` : html`(${typeOf(content.schema)})`;
};

const answerOf = ({ responses }: Operation): Html =>
  html`<p>
    Antwoorden:
    ${Object.entries(responses).map(
      ([status, response]) => html`<code>${status}</code> ${schemaOf(response)} `,
    )}
  </p>`;

const operationOf = (api: OpenApi, at: readonly [string, string, Operation]): Html => {
  const [path, method, operation] = at;
  const { operationId, summary, description = "" } = operation;
  return html`<details id="${operationId}">
    <summary>
      <span class="method ${method}">${method.toUpperCase()}</span>
      <code>${path}</code>
      <span class="label">${summary}</span>
    </summary>
    <p lang="en">${description}</p>
    <p>Recht: <code>${operation["x-right"]}</code></p>
    ${table("Parameters", parameterRows(operation))}${bodyOf(api, operation)}${answerOf(operation)}
  </details>`;
};

const operationsIn = (api: OpenApi, tag: string): readonly Html[] =>
  Object.entries(api.paths).flatMap(([path, methods]) =>
    Object.entries(methods)
      .filter(([, { tags }]) => tags.includes(tag))
      .map(([method, operation]) => operationOf(api, [path, method, operation])),
  );

const groups = (api: OpenApi): readonly Html[] =>
  api.tags.map(
    ({ name, description }) =>
      html`<section>
        <h2 id="group-${name}">${description}</h2>
        ${operationsIn(api, name)}
      </section>`,
  );

const answers = ({ components }: OpenApi): Html =>
  html`<section>
    <h2 id="answers">Antwoorden</h2>
    ${Object.entries(components.schemas)
      .filter(([name]) => !name.endsWith("Request"))
      .map(
        ([name, schema]) =>
          html`<details id="${name}">
            <summary><code>${name}</code></summary>
            <p lang="en">${prose(descriptionOf(schema))}</p>
            ${
              fieldRows(schema).length === 0
                ? html`<p>${typeOf(schema)}</p>`
                : table(name, fieldRows(schema))
            }
          </details>`,
      )}
  </section>`;

const contents = ({ tags }: OpenApi): Html =>
  html`<nav aria-label="Inhoud">
    <ul>
      ${tags.map(
        ({ name, description }) => html`<li><a href="#group-${name}">${description}</a></li>`,
      )}
      <li><a href="#answers">Antwoorden</a></li>
    </ul>
  </nav>`;

/** The manual of the API: a page of HTML without scripts, so that it works anywhere, also offline. */
export const apiPage = (api: OpenApi): string =>
  html`<!doctype html>
    <html lang="nl">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>API van ${api.info.title}</title>
        <link rel="stylesheet" href="${API_ROOT}/docs.css" />
      </head>
      <body>
        <header>
          <a class="skip" href="#main">Naar de inhoud</a>
          <p><a href="/">Doelspoor</a></p>
        </header>
        <main id="main" tabindex="-1">
          <h1>API van ${api.info.title}</h1>
          <p>
            Versie ${api.info.version}, onder <code>${API_ROOT}</code>. Voor programma’s:
            <a href="${API_ROOT}/openapi.json">openapi.json</a> (OpenAPI ${api.openapi}).
          </p>
          ${api.info.description.split("\n\n").map((paragraph) => html`<p>${prose(paragraph)}</p>`)}
          ${contents(api)}${groups(api)}${answers(api)}
        </main>
      </body>
    </html> `.text;
