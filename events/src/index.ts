export * from "./catalogue.generated.ts";
export * from "./kit/index.ts";
export * from "./questions/answer.ts";
