import type { SdgGoalNumber } from "./titles-en";

/** Short titles of the Sustainable Development Goals in Arabic, as on the icons of the United Nations. */
export const SDG_GOAL_TITLES_AR = /* @__PURE__ */ Object.freeze({
  1: "القضاء على الفقر",
  2: "القضاء التام على الجوع",
  3: "الصحة الجيدة والرفاه",
  4: "التعليم الجيد",
  5: "المساواة بين الجنسين",
  6: "المياه النظيفة والنظافة الصحية",
  7: "طاقة نظيفة وبأسعار معقولة",
  8: "العمل اللائق ونمو الاقتصاد",
  9: "الصناعة والابتكار والهياكل الأساسية",
  10: "الحد من أوجه عدم المساواة",
  11: "مدن ومجتمعات محلية مستدامة",
  12: "الاستهلاك والإنتاج المسؤولان",
  13: "العمل المناخي",
  14: "الحياة تحت الماء",
  15: "الحياة في البر",
  16: "السلام والعدل والمؤسسات القوية",
  17: "عقد الشراكات لتحقيق الأهداف",
} as const satisfies Readonly<Record<SdgGoalNumber, string>>);
