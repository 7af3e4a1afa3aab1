import * as jose from "jose";
import * as oidc from "openid-client";
import { expect, it } from "vitest";
import { Provider } from "./provider.ts";
import { municipalProvider } from "./testing/municipal-provider.ts";

it.each(["ES256", "RS256"])("proves itself with a key of its own (%s)", async (alg) => {
  const { privateKey, publicKey } = await jose.generateKeyPair(alg, { extractable: true });
  const key = { ...(await jose.exportJWK(publicKey)), alg };
  const municipal = await municipalProvider("http://127.0.0.1:1", [{ id: "met-sleutel", key }]);
  try {
    const provider = new Provider({
      issuer: municipal.issuer,
      clientId: "met-sleutel",
      proof: { key: await jose.exportPKCS8(privateKey) },
      ...{ scope: "openid", claim: "groups", roles: new Map(), audience: municipal.issuer },
    });
    const tokens = await oidc.clientCredentialsGrant(await provider.config(), {
      scope: "doelspoor:auditor@gm9999",
    });
    expect(tokens.access_token).not.toBe("");
  } finally {
    await municipal.stop();
  }
});
