import { describe, expect, it } from "vitest";
import { readSettings } from "./settings.ts";

const good = {
  DOELSPOOR_OIDC_ISSUER: "https://aanmelden.lindewaard.example/",
  DOELSPOOR_OIDC_CLIENT_ID: "doelspoor",
  DOELSPOOR_OIDC_CLIENT_SECRET: "geheim",
  DOELSPOOR_OIDC_ROLES: "griffie-groep=griffie@gm0479; griffie-groep=auditor@*",
  DOELSPOOR_BASE_URL: "https://doelspoor.lindewaard.example",
};

const mistakesIn = (environment: Record<string, string>, host = "127.0.0.1") =>
  readSettings(environment, host).mistakes;

describe("the settings of sign-in", () => {
  it("are read from the environment", () => {
    const { settings, mistakes } = readSettings(good, "0.0.0.0");
    expect(mistakes).toEqual([]);
    expect(settings).toMatchObject({
      base: "https://doelspoor.lindewaard.example",
      provider: {
        issuer: "https://aanmelden.lindewaard.example",
        claim: "groups",
        scope: "openid profile",
        audience: "https://doelspoor.lindewaard.example",
      },
    });
    expect([...(settings.provider?.roles ?? [])]).toEqual([
      [
        "griffie-groep",
        [
          { role: "griffie", municipality: "gm0479" },
          { role: "auditor", municipality: "*" },
        ],
      ],
    ]);
  });

  it("take a value that holds an equals sign, as directories name groups", () => {
    const roles = "cn=griffie,ou=raad=griffie@gm0479";
    const { settings } = readSettings({ ...good, DOELSPOOR_OIDC_ROLES: roles }, "127.0.0.1");
    expect([...(settings.provider?.roles.keys() ?? [])]).toEqual(["cn=griffie,ou=raad"]);
  });

  it("name everything that is missing at once", () => {
    const mistakes = mistakesIn({ DOELSPOOR_OIDC_ISSUER: "https://aanmelden.example" }).join("\n");
    for (const name of ["CLIENT_ID", "CLIENT_SECRET", "ROLES"])
      expect(mistakes).toContain(`DOELSPOOR_OIDC_${name}`);
    expect(mistakes).toContain("DOELSPOOR_BASE_URL");
  });

  it.each([
    [{ DOELSPOOR_OIDC_ISSUER: "aanmelden" }, "geen webadres"],
    [{ DOELSPOOR_OIDC_ISSUER: "http://aanmelden.example" }, "https://"],
    [{ DOELSPOOR_OIDC_ISSUER: "https://ik:geheim@aanmelden.example" }, "naam en wachtwoord"],
    [{ DOELSPOOR_BASE_URL: "http://doelspoor.example" }, "https://"],
    [{ DOELSPOOR_BASE_URL: "https://lindewaard.example/doelspoor" }, "geen pad"],
    [{ DOELSPOOR_OIDC_ROLES: "griffie-groep=baas@gm0479" }, "de rol “baas” bestaat niet"],
    [{ DOELSPOOR_OIDC_ROLES: "griffie-groep=public@gm0479" }, "de rol “public” bestaat niet"],
    [{ DOELSPOOR_OIDC_ROLES: "griffie-groep=griffie" }, "gemeentecode"],
    [{ DOELSPOOR_OIDC_ROLES: "griffie-groep=griffie@zaanstad" }, "gemeentecode"],
    [{ DOELSPOOR_OIDC_ROLES: "griffie@gm0479" }, "waarde=rol@gemeente"],
    [{ DOELSPOOR_OIDC_ROLES: " ; " }, "leeg"],
    [{ DOELSPOOR_OIDC_SCOPE: "profile" }, "mist “openid”"],
    [{ DOELSPOOR_OIDC_AUDIENCE: "doelspoor" }, "iets anders"],
    [{ DOELSPOOR_OIDC_CLAIMS: "groups" }, "DOELSPOOR_OIDC_CLAIMS bestaat niet"],
    [{ DOELSPOOR_OIDC_CLIENT_KEY: "/nergens/sleutel.pem" }, "niet te lezen"],
    [{ DOELSPOOR_OIDC_CLIENT_KEY: import.meta.filename }, "PKCS #8"],
    [{ DOELSPOOR_OIDC_ISSUER: "" }, "DOELSPOOR_OIDC_ISSUER ontbreekt"],
  ])("say what is wrong with %j", (wrong, said) => {
    const mistakes = mistakesIn({ ...good, ...wrong });
    expect(mistakes.join("\n")).toContain(said);
    expect(mistakes.join("\n")).not.toContain("geheim\n");
  }); // prettier-ignore

  it.each([
    ["0.0.0.0", {}],
    ["::", {}],
    ["192.168.1.20", {}],
    ["127.0.0.1", { DOELSPOOR_BASE_URL: "https://doelspoor.example" }],
  ])("keep the embedded provider on this machine (%s, %j)", (host, environment) => {
    expect(mistakesIn(environment, host).join()).toContain("voorbeeldgebruiker");
    const allowed = { ...environment, DOELSPOOR_EMBEDDED_PROVIDER: "allow" };
    expect(mistakesIn(allowed, host)).toEqual([]);
    expect(mistakesIn({ ...allowed, DOELSPOOR_EMBEDDED_PROVIDER: "yes" }, host)).not.toEqual([]);
  });

  it.each(["127.0.0.1", "localhost", "::1"])("need nothing at all on %s", (host) => {
    expect(mistakesIn({}, host)).toEqual([]);
  });
});
