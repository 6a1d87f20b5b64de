import js from "@eslint/js";
import regexp from "eslint-plugin-regexp";
import vue from "eslint-plugin-vue";
import tseslint from "typescript-eslint";

export default tseslint.config(
  {
    ignores: [
      "dist/**",
      "coverage/**",
      "docs/.vitepress/{cache,dist}/**",
      "**/*.d.ts",
      "**/*.js",
      "**/*.mjs",
      "**/*.cjs",
    ],
  },
  js.configs.recommended,
  tseslint.configs.strictTypeChecked,
  regexp.configs["flat/recommended"],
  vue.configs["flat/recommended"],
  {
    languageOptions: { parserOptions: { project: ["./tsconfig.json", "./docs/.vitepress/tsconfig.json"] } },
    rules: {
      // A pattern that can backtrack turns one hostile page into a stopped service.
      "regexp/no-super-linear-backtracking": ["error", { report: "potential" }],
      "regexp/no-super-linear-move": ["error", { report: "potential" }],
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/consistent-type-imports": "error",
      // `!` is how an index loop says that it stays within bounds (docs/styleguide.md).
      "@typescript-eslint/no-non-null-assertion": "off",
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
      "@typescript-eslint/no-unnecessary-condition": ["error", { allowConstantLoopConditions: true }],
      "no-restricted-syntax": [
        "error",
        { selector: "TSEnumDeclaration", message: "Use a frozen table and a union type." },
        { selector: "ExportDefaultDeclaration", message: "Export by name." },
        { selector: "TSModuleDeclaration[kind='namespace']", message: "Use a module." },
      ],
      // Text from pages holds control and zero-width characters; patterns that clean it must name them.
      "no-control-regex": "off",
      "no-irregular-whitespace": "off",
      "no-misleading-character-class": "off",
    },
  },
  {
    // Spies are named by their method, and tests look inside what they check.
    files: ["test/**", "bench/**"],
    rules: { "@typescript-eslint/unbound-method": "off" },
  },
  {
    files: ["docs/.vitepress/**/*.vue"],
    languageOptions: { parserOptions: { parser: tseslint.parser, extraFileExtensions: [".vue"] } },
    // The compiler sees names that come from a template; what prettier decides is not decided twice.
    rules: {
      "no-undef": "off",
      "vue/html-indent": "off",
      "vue/html-closing-bracket-newline": "off",
      "vue/html-self-closing": "off",
      "vue/max-attributes-per-line": "off",
      "vue/singleline-html-element-content-newline": "off",
    },
  },
  {
    // These tools load what a file exports by default.
    files: [
      "*.config.ts",
      "*.config.js",
      "test/package/install.ts",
      "docs/.vitepress/{config,theme/index}.ts",
      "docs/.vitepress/theme/**/*.data.ts",
    ],
    rules: { "no-restricted-syntax": "off" },
  },
);
