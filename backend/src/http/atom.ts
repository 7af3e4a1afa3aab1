/** An entry of a feed; times in UTC (RFC 3339). */
export interface AtomEntry {
  readonly id: string;
  readonly title: string;
  readonly updated: string;
  readonly link: string;
  readonly category: string;
}

/** A feed (RFC 4287); addresses may be relative to its own. */
export interface AtomFeed {
  readonly id: string;
  readonly title: string;
  readonly author: string;
  readonly updated: string;
  readonly self: string;
  readonly link: string;
  readonly entries: readonly AtomEntry[];
}

const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
};

/** All that is no character of XML 1.0 (section 2.2); with `u`, a lone surrogate is one too. */
const NO_CHARACTER = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

const escaped = (text: string): string =>
  text.replace(NO_CHARACTER, "\ufffd").replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? "");

const element = (name: string, text: string): string => `<${name}>${escaped(text)}</${name}>`;

const link = (rel: string, href: string): string => `<link rel="${rel}" href="${escaped(href)}"/>`;

const entryOf = (entry: AtomEntry): string =>
  [
    "<entry>",
    element("id", entry.id),
    element("title", entry.title),
    element("updated", entry.updated),
    link("alternate", entry.link),
    `<category term="${escaped(entry.category)}"/>`,
    element("content", entry.title),
    "</entry>",
  ].join("");

/** Writes a feed. */
export const atomText = (feed: AtomFeed): string =>
  [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="nl">',
    element("id", feed.id),
    element("title", feed.title),
    element("updated", feed.updated),
    `<author>${element("name", feed.author)}</author>`,
    link("self", feed.self),
    link("alternate", feed.link),
    ...feed.entries.map(entryOf),
    "</feed>",
    "",
  ].join("\n");
