import type { SdgGoalNumber } from "./titles-en";

/** Short titles of the Sustainable Development Goals in Chinese, as on the icons of the United Nations. */
export const SDG_GOAL_TITLES_ZH = /* @__PURE__ */ Object.freeze({
  1: "无贫穷",
  2: "零饥饿",
  3: "良好健康与福祉",
  4: "优质教育",
  5: "性别平等",
  6: "清洁饮水和卫生设施",
  7: "经济适用的清洁能源",
  8: "体面工作和经济增长",
  9: "产业、创新和基础设施",
  10: "减少不平等",
  11: "可持续城市和社区",
  12: "负责任消费和生产",
  13: "气候行动",
  14: "水下生物",
  15: "陆地生物",
  16: "和平、正义与强大机构",
  17: "促进目标实现的伙伴关系",
} as const satisfies Readonly<Record<SdgGoalNumber, string>>);
