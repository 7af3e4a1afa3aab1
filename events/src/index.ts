export * from "./catalogue.generated.ts";
export * from "./catalogue.ts";
export * from "./chain/index.ts";
export * from "./kit/index.ts";
export * from "./proof/canonical.ts";
export * from "./questions/index.ts";
export * from "./rights/index.ts";
