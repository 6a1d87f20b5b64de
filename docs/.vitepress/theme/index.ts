import type { Theme } from "vitepress";
// Without fonts of its own: pages use the reader's, and load 100 kB less.
import DefaultTheme from "vitepress/theme-without-fonts";

import GoalTile from "./GoalTile.vue";
import "./style.css";

export default {
  extends: DefaultTheme,
  enhanceApp({ app }) {
    app.component("GoalTile", GoalTile);
  },
} satisfies Theme;
