// Import rules of the rooms; see docs/architecture.md.
const test = "(\\.(test|int\\.test|bench)\\.ts$|/testing/)";
const streams = "^events/src/(?!kit/|chain/|questions/|proof/|rights/)(\\w+)/";

module.exports = {
  forbidden: [
    {
      name: "no-circles",
      severity: "error",
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    },
    {
      name: "events-stays-pure",
      comment: "events imports only itself and its schema library",
      severity: "error",
      from: { path: "^events/src", pathNot: test },
      to: { pathNot: ["^events/src", "^node_modules/zod/"] },
    },
    {
      name: "kit-knows-no-room",
      severity: "error",
      from: { path: "^events/src/kit/", pathNot: test },
      to: { path: "^events/src/(?!kit/)" },
    },
    {
      name: "stream-not-to-stream",
      severity: "error",
      from: { path: streams, pathNot: test },
      to: { path: streams, pathNot: "^events/src/$1/" },
    },
    {
      name: "stream-knows-no-chain",
      severity: "error",
      from: { path: streams, pathNot: test },
      to: { path: "^events/src/(chain|questions)/" },
    },
    {
      name: "chain-imports-kit-alone",
      severity: "error",
      from: { path: "^events/src/chain/", pathNot: test },
      to: { path: "^events/src/(?!chain/|kit/)" },
    },
    {
      name: "events-by-its-name",
      comment: "backend and frontend import events by package name",
      severity: "error",
      from: { path: "^(backend|frontend)/" },
      to: { path: "^events/", pathNot: "^events/(src/index\\.ts|fixtures/)" },
    },
    {
      name: "backend-and-frontend-do-not-meet",
      severity: "error",
      from: { path: "^(backend|frontend)/" },
      to: { path: "^(backend|frontend)/", pathNot: "^$1/" },
    },
    {
      name: "adapters-only-from-main",
      severity: "error",
      from: { path: "^backend/src", pathNot: [test, "^backend/src/(adapters/|main\\.ts)"] },
      to: { path: "^backend/src/adapters" },
    },
    {
      name: "route-not-to-route",
      severity: "error",
      from: { path: "^backend/src/routes/", pathNot: "index\\.generated\\.ts$" },
      to: { path: "^backend/src/routes/" },
    },
    {
      name: "feature-not-to-feature",
      severity: "error",
      from: { path: "^frontend/src/features/([^/]+)/" },
      to: { path: "^frontend/src/features/", pathNot: "^frontend/src/features/$1/" },
    },
    {
      name: "ui-knows-no-domain",
      severity: "error",
      from: { path: "^frontend/src/ui/" },
      to: { path: ["^events/", "^frontend/src/(api|features|pages)/"] },
    },
  ],
  options: {
    doNotFollow: { path: ["node_modules", "dist"] },
    exclude: { path: ["/dist/", "/\\.cache/"] },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.base.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["@doelspoor/source", "import", "node", "default"],
    },
  },
};
