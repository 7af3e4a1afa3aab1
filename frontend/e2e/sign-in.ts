import { request, type BrowserContextOptions } from "@playwright/test";

/** The people as whom anyone may sign in where no provider is set. */
export type Example =
  "griffie" | "projectleider" | "auditor" | "raadslid" | "secretariaat" | "beheerder";

/** What a browser that signed in keeps. */
export type SignedIn = Exclude<BrowserContextOptions["storageState"], string | undefined>;

/**
 * Signs in as one of the example people, without a browser. Give a browser the cookies:
 * `test.beforeEach(({ context }) => context.addCookies(state.cookies))`.
 */
export const signedIn = async (address: string, who: Example): Promise<SignedIn> => {
  const visitor = await request.newContext({ baseURL: address });
  try {
    const choice = await (await visitor.get("/aanmelden")).text();
    const action = /<form method="post" action="([^"]+)"/.exec(choice)?.[1];
    if (action === undefined) throw new Error(`nobody can sign in at ${address}: ${choice}`);
    await visitor.post(action, { form: { wie: who } });
    return await visitor.storageState();
  } finally {
    await visitor.dispose();
  }
};

/** The same as a header, for what asks the API without a browser. */
export const cookieOf = ({ cookies }: SignedIn): string =>
  cookies.map(({ name, value }) => `${name}=${value}`).join("; ");
