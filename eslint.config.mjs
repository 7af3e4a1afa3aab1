import js from "@eslint/js";
import globals from "globals";
import ts from "typescript-eslint";
import vue from "eslint-plugin-vue";
import vueAccessibility from "eslint-plugin-vuejs-accessibility";

const sizes = {
  complexity: ["error", 8],
  "max-depth": ["error", 3],
  "max-params": ["error", 3],
  "max-lines": ["error", { max: 300, skipBlankLines: true }],
  "max-lines-per-function": ["error", { max: 40, skipBlankLines: true, skipComments: true }],
};

const hostClock = [
  { selector: "NewExpression[callee.name='Date']", message: "events has no clock." },
  { selector: "MemberExpression[object.name='Date']", message: "events has no clock." },
  {
    selector: "MemberExpression[object.name='Math'][property.name='random']",
    message: "events has no randomness.",
  },
];

export default ts.config(
  { ignores: ["**/dist/", "**/*.generated.ts", ".cache/", "coverage/", "test-results/"] },
  js.configs.recommended,
  {
    files: ["**/*.{ts,vue}"],
    extends: [...ts.configs.strictTypeChecked, ...ts.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: {
        project: [
          "events/tsconfig.json",
          "events/tsconfig.test.json",
          "backend/tsconfig.json",
          "frontend/tsconfig.json",
        ],
        tsconfigRootDir: import.meta.dirname,
        extraFileExtensions: [".vue"],
        parser: ts.parser,
      },
    },
    rules: {
      ...sizes,
      "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "inline-type-imports" }],
      "@typescript-eslint/consistent-type-assertions": ["error", { assertionStyle: "never" }],
      "@typescript-eslint/no-unused-vars": [
        "error",
        { varsIgnorePattern: "^_", argsIgnorePattern: "^_" },
      ],
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      // Marked as deprecated only to make it stand out: a provider on this machine speaks no TLS.
      "@typescript-eslint/no-deprecated": [
        "error",
        { allow: [{ from: "package", name: "allowInsecureRequests", package: "openid-client" }] },
      ],
      "no-restricted-exports": ["error", { restrictDefaultExports: { direct: true } }],
      eqeqeq: "error",
      // A port's methods are async whatever the adapter does: what they throw must be a rejection.
      "@typescript-eslint/require-await": "off",
      "@typescript-eslint/no-confusing-void-expression": [
        "error",
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
      ],
      // Express types its request as an interface over Node's class; the rule takes that for a fake.
      "@typescript-eslint/no-unsafe-class-instance-assignment": "off",
    },
  },
  { files: ["vitest.config.ts"], extends: [ts.configs.disableTypeChecked] },
  { files: ["**/*.config.ts"], rules: { "no-restricted-exports": "off" } },
  {
    // `as` only here, each with its reason beside it (house style).
    files: ["events/src/kit/*.ts"],
    rules: {
      "@typescript-eslint/consistent-type-assertions": "off",
      "@typescript-eslint/no-unsafe-type-assertion": "off",
    },
  },
  { files: ["events/src/**/*.ts"], rules: { "no-restricted-syntax": ["error", ...hostClock] } },
  {
    files: [
      "**/*.test.ts",
      "backend/bench/**",
      "backend/src/adapters/contracts/**",
      "frontend/e2e/**",
    ],
    rules: {
      "max-lines-per-function": "off",
      "max-lines": "off",
      // Matchers of the test runner are typed `any`.
      "@typescript-eslint/no-unsafe-assignment": "off",
    },
  },
  {
    files: ["**/*.vue"],
    extends: [...vue.configs["flat/essential"], ...vueAccessibility.configs["flat/recommended"]],
    languageOptions: { globals: globals.browser, parserOptions: { parser: ts.parser } },
    rules: {
      "no-restricted-exports": "off",
      "vue/component-api-style": ["error", ["script-setup"]],
      "vue/define-props-declaration": ["error", "type-based"],
      "vue/no-v-html": "error",
      "vuejs-accessibility/label-has-for": ["error", { required: { some: ["nesting", "id"] } }],
      // Only vue-tsc knows the types of components and template refs; it checks them.
      "@typescript-eslint/no-unsafe-argument": "off",
      "@typescript-eslint/no-unsafe-assignment": "off",
      "@typescript-eslint/no-unsafe-call": "off",
      "@typescript-eslint/no-unsafe-member-access": "off",
      "@typescript-eslint/no-unsafe-return": "off",
    },
  },
  {
    files: ["**/*.{mjs,cjs}"],
    languageOptions: { globals: globals.node },
    rules: sizes,
  },
);
