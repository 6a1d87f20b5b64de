import { wordSet } from "../text";
import { type FieldMeaning, findFieldMeaning } from "./html-fields";

/** What the name of an element says about the text in it; one object for all elements of that name on a page. */
export interface ElementKind {
  readonly name: string;
  /** Begins and ends a line. */
  readonly isBlock: boolean;
  /** Has space around it: what stands in two such blocks is parted by an empty line in a text copy. */
  readonly isSpaced: boolean;
  /** Its text is not the page's content. */
  readonly isSkipped: boolean;
  readonly isMain: boolean;
  /** Has no content, and so no end tag. */
  readonly isVoid: boolean;
  /** Its text is taken as it is: `&amp;` is five characters in it. */
  readonly isRaw: boolean;
  /** Nothing is asked of it but where it ends. */
  readonly isOther: boolean;
  /** How many such elements are open: it changes while the page goes by. */
  open: number;
}

const BLOCKS = /* @__PURE__ */ wordSet(
  "address article aside blockquote body dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr legend li main nav ol p pre section summary table tbody td tfoot th thead tr ul",
);
const SPACED = /* @__PURE__ */ wordSet("p ul ol table h1 h2 h3 h4 h5 h6 hr blockquote div section article");
const SKIPPED = /* @__PURE__ */ wordSet(
  "script style noscript template title nav header footer aside form svg iframe object select button head",
);
const VOID = /* @__PURE__ */ wordSet("area base br col embed hr img input link meta param source track wbr");
const RAW = /* @__PURE__ */ wordSet("noembed noframes plaintext xmp");

/** A kind of element with none open, by its name in small letters. */
export function elementKind(name: string): ElementKind {
  const isBlock = BLOCKS.has(name);
  const isSkipped = SKIPPED.has(name);
  const isVoid = VOID.has(name);
  const isRaw = RAW.has(name);
  return {
    name,
    isBlock,
    isSpaced: SPACED.has(name),
    isSkipped,
    isMain: name === "main" || name === "article",
    isVoid,
    isRaw,
    isOther: !isBlock && !isSkipped && !isVoid && !isRaw && name !== "a",
    open: 0,
  };
}

/** What the classes of an element say about the text in it. */
export interface ClassMeaning {
  /** The site prints it around the content, wherever it stands: tabs, menus, the trail of links, its messages. */
  readonly isChrome: boolean;
  /** The label of a field. */
  readonly isLabel: boolean;
  readonly field: FieldMeaning | undefined;
}

const CHROME =
  /(?<![^ ])(?:tabs|tabs--primary|nav-tabs|menu|breadcrumb|pager|contextual-links|skip-link|language-switcher-language-url|messages)(?![^ ])/;
const LABEL = /(?<![^ ])field__label(?![^ ])/;

/** The meaning of a `class` attribute. */
export function classMeaning(classes: string): ClassMeaning {
  return { isChrome: CHROME.test(classes), isLabel: LABEL.test(classes), field: findFieldMeaning(classes) };
}
