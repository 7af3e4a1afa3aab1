/** An answer, with its body as text. */
export interface Page {
  readonly status: number;
  readonly address: string;
  readonly text: string;
  readonly headers: Headers;
}

/** A browser of a test: it keeps cookies by host and goes where it is sent, as far as a test wants. */
export class Browser {
  readonly cookies = new Map<string, string>();

  /** Asks an address and follows where it leads, until `until` says to stop before the next step. */
  async open(
    address: string,
    init: RequestInit = {},
    until: (next: URL) => boolean = () => false,
  ): Promise<Page> {
    let [at, how] = [new URL(address), init];
    for (let step = 0; step < 20; step += 1) {
      const response = await this.#ask(at, how);
      const next = response.headers.get("location");
      const { status, headers } = response;
      if (next === null || status < 300 || status > 399)
        return { status, headers, address: at.href, text: await response.text() };
      at = new URL(next, at);
      how = {};
      if (until(at)) return { status, headers, address: at.href, text: "" };
    }
    throw new Error(`${address} leads in circles`);
  }

  /** Fills in the one form of a page and sends it. */
  async send(
    { text, address }: Page,
    fields: Record<string, string>,
    until?: (next: URL) => boolean,
  ): Promise<Page> {
    const action = /<form[^>]* action="([^"]+)"/.exec(text)?.[1];
    if (action === undefined) throw new Error(`no form on ${address}: ${text}`);
    const body = new URLSearchParams(fields);
    return this.open(new URL(action, address).href, { method: "POST", body }, until);
  }

  async #ask(at: URL, how: RequestInit): Promise<Response> {
    const cookie = [...this.cookies]
      .filter(([key]) => key.startsWith(`${at.host} `))
      .map(([key, value]) => `${key.slice(at.host.length + 1)}=${value}`)
      .join("; ");
    const headers = new Headers(how.headers);
    if (cookie !== "") headers.set("cookie", cookie);
    const response = await fetch(at, { ...how, headers, redirect: "manual" });
    for (const line of response.headers.getSetCookie()) this.#keep(at.host, line);
    return response;
  }

  #keep(host: string, line: string): void {
    const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
    if (value === "" || /max-age=0|expires=Thu, 01 Jan 1970/i.test(line))
      this.cookies.delete(`${host} ${name}`);
    else this.cookies.set(`${host} ${name}`, value);
  }
}
