import page from "page.txt";

import { everyUse } from "./every-use.mjs";

// `workerd test` runs this and hands on what is printed.
export default {
  test: async () => console.log(JSON.stringify(await everyUse(page))),
};
