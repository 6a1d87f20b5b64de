import type { SdgTargetOf } from "./target-codes";
import type { SDG_GOAL_TITLES, SdgGoalNumber } from "./titles-en";

/**
 * A goal with short titles of its targets, for programs that are about this goal alone: each is a constant of its own,
 * so that a bundle carries the goals it names.
 *
 * The titles of targets are this package's own words and say what each target asks for; the binding text is in A/RES/70/1.
 */
export interface SdgGoalWithTargets<Number extends SdgGoalNumber> {
  readonly number: Number;
  readonly title: (typeof SDG_GOAL_TITLES)[Number];
  readonly targets: Readonly<Record<SdgTargetOf<Number>, string>>;
}

/** Goal 1 with its 7 targets. */
export const SDG_GOAL_1 = /* @__PURE__ */ Object.freeze({
  number: 1,
  title: "No Poverty",
  targets: /* @__PURE__ */ Object.freeze({
    "1.1": "End extreme poverty everywhere",
    "1.2": "Halve poverty by each country's own measures",
    "1.3": "Build social protection for all",
    "1.4": "Give all equal rights to property, finance and basic services",
    "1.5": "Make the poor resilient to disasters and other shocks",
    "1.a": "Raise resources for developing countries to end poverty",
    "1.b": "Frame pro-poor policies for investment against poverty",
  } as const),
} as const satisfies SdgGoalWithTargets<1>);

/** Goal 2 with its 8 targets. */
export const SDG_GOAL_2 = /* @__PURE__ */ Object.freeze({
  number: 2,
  title: "Zero Hunger",
  targets: /* @__PURE__ */ Object.freeze({
    "2.1": "End hunger and give all enough safe, nutritious food",
    "2.2": "Put an end to malnutrition of every kind",
    "2.3": "Double small-scale food producers' productivity and incomes",
    "2.4": "Produce food sustainably and resiliently",
    "2.5": "Keep seeds and livestock diverse and share the benefits",
    "2.a": "Invest in developing countries' farm research and rural infrastructure",
    "2.b": "Correct trade distortions in farm markets",
    "2.c": "Limit extreme swings of food prices",
  } as const),
} as const satisfies SdgGoalWithTargets<2>);

/** Goal 3 with its 13 targets. */
export const SDG_GOAL_3 = /* @__PURE__ */ Object.freeze({
  number: 3,
  title: "Good Health and Well-being",
  targets: /* @__PURE__ */ Object.freeze({
    "3.1": "Cut maternal deaths below 70 per 100,000 live births",
    "3.2": "Stop preventable deaths of newborns and under-fives",
    "3.3": "End AIDS, TB, malaria and like epidemics; fight other infections",
    "3.4": "Cut early deaths from non-communicable diseases by a third; promote mental health",
    "3.5": "Prevent and treat substance abuse",
    "3.6": "Halve road traffic deaths and injuries",
    "3.7": "Give all access to sexual and reproductive health care",
    "3.8": "Give all affordable health coverage and medicines",
    "3.9": "Cut deaths and illnesses from chemicals and pollution",
    "3.a": "Apply the WHO tobacco control convention more firmly",
    "3.b": "Develop vaccines and medicines and make them affordable",
    "3.c": "Fund health and its workforce in developing countries",
    "3.d": "Strengthen early warning and management of health risks",
  } as const),
} as const satisfies SdgGoalWithTargets<3>);

/** Goal 4 with its 10 targets. */
export const SDG_GOAL_4 = /* @__PURE__ */ Object.freeze({
  number: 4,
  title: "Quality Education",
  targets: /* @__PURE__ */ Object.freeze({
    "4.1": "Get all children through free, good primary and secondary school",
    "4.2": "Give all children good early care and pre-primary education",
    "4.3": "Open technical, vocational and university education to all equally",
    "4.4": "Equip more young people and adults with skills for work",
    "4.5": "End gender gaps in education and include the vulnerable",
    "4.6": "Teach all youth and many adults to read, write and count",
    "4.7": "Teach all learners what sustainable development takes",
    "4.a": "Build and upgrade schools that are safe and include everyone",
    "4.b": "Offer developing countries more scholarships for higher education",
    "4.c": "Supply more qualified teachers",
  } as const),
} as const satisfies SdgGoalWithTargets<4>);

/** Goal 5 with its 9 targets. */
export const SDG_GOAL_5 = /* @__PURE__ */ Object.freeze({
  number: 5,
  title: "Gender Equality",
  targets: /* @__PURE__ */ Object.freeze({
    "5.1": "End discrimination against women and girls",
    "5.2": "End violence against women and girls",
    "5.3": "End child marriage, genital mutilation and other harmful practices",
    "5.4": "Give unpaid care and housework its due value",
    "5.5": "Let women take full part and lead at all levels",
    "5.6": "Give all sexual and reproductive health and reproductive rights",
    "5.a": "Reform for women's equal rights to land, property and finance",
    "5.b": "Empower women through technology",
    "5.c": "Adopt sound policies and laws for gender equality",
  } as const),
} as const satisfies SdgGoalWithTargets<5>);

/** Goal 6 with its 8 targets. */
export const SDG_GOAL_6 = /* @__PURE__ */ Object.freeze({
  number: 6,
  title: "Clean Water and Sanitation",
  targets: /* @__PURE__ */ Object.freeze({
    "6.1": "Bring safe, affordable drinking water to all",
    "6.2": "Bring sanitation and hygiene to all; end open defecation",
    "6.3": "Improve water quality and reuse; halve untreated wastewater",
    "6.4": "Use water efficiently and reduce water scarcity",
    "6.5": "Manage water resources in an integrated way",
    "6.6": "Save and restore wetlands, rivers and other water ecosystems",
    "6.a": "Support developing countries on water and sanitation",
    "6.b": "Let communities take part in water and sanitation",
  } as const),
} as const satisfies SdgGoalWithTargets<6>);

/** Goal 7 with its 5 targets. */
export const SDG_GOAL_7 = /* @__PURE__ */ Object.freeze({
  number: 7,
  title: "Affordable and Clean Energy",
  targets: /* @__PURE__ */ Object.freeze({
    "7.1": "Bring affordable, reliable, modern energy to all",
    "7.2": "Raise the share of renewable energy",
    "7.3": "Double the rate at which energy efficiency improves",
    "7.a": "Cooperate on clean energy research and investment",
    "7.b": "Build sustainable energy supply in developing countries",
  } as const),
} as const satisfies SdgGoalWithTargets<7>);

/** Goal 8 with its 12 targets. */
export const SDG_GOAL_8 = /* @__PURE__ */ Object.freeze({
  number: 8,
  title: "Decent Work and Economic Growth",
  targets: /* @__PURE__ */ Object.freeze({
    "8.1": "Sustain growth per person; at least 7% GDP growth in least developed countries",
    "8.2": "Raise productivity by diversifying, upgrading and innovating",
    "8.3": "Promote decent jobs, entrepreneurship and small enterprises",
    "8.4": "Use resources efficiently and decouple growth from environmental harm",
    "8.5": "Reach full employment, decent work and equal pay",
    "8.6": "Cut the share of youth not in work, education or training",
    "8.7": "End forced labour, trafficking and child labour",
    "8.8": "Protect labour rights and safe workplaces",
    "8.9": "Promote sustainable tourism that brings jobs",
    "8.10": "Enable domestic financial institutions to serve everyone",
    "8.a": "Increase Aid for Trade to developing countries",
    "8.b": "Carry out a global youth employment strategy and the ILO jobs pact",
  } as const),
} as const satisfies SdgGoalWithTargets<8>);

/** Goal 9 with its 8 targets. */
export const SDG_GOAL_9 = /* @__PURE__ */ Object.freeze({
  number: 9,
  title: "Industry, Innovation and Infrastructure",
  targets: /* @__PURE__ */ Object.freeze({
    "9.1": "Build reliable, sustainable infrastructure for all",
    "9.2": "Promote inclusive, sustainable industry",
    "9.3": "Give small enterprises access to finance and markets",
    "9.4": "Upgrade infrastructure and industry to be sustainable",
    "9.5": "Step up research and innovation in industry",
    "9.a": "Support sustainable, resilient infrastructure in developing countries",
    "9.b": "Support developing countries' own technology and research",
    "9.c": "Widen access to ICT, with Internet for all in least developed countries",
  } as const),
} as const satisfies SdgGoalWithTargets<9>);

/** Goal 10 with its 10 targets. */
export const SDG_GOAL_10 = /* @__PURE__ */ Object.freeze({
  number: 10,
  title: "Reduced Inequalities",
  targets: /* @__PURE__ */ Object.freeze({
    "10.1": "Raise incomes of the poorest 40% faster than average",
    "10.2": "Include everyone socially, economically and politically",
    "10.3": "Ensure equal opportunity; end discriminatory laws",
    "10.4": "Adopt fiscal, wage and social policies for equality",
    "10.5": "Regulate and monitor global financial markets better",
    "10.6": "Give developing countries more voice in global economic bodies",
    "10.7": "Make migration orderly, safe, regular and responsible",
    "10.a": "Treat developing countries specially in WTO trade",
    "10.b": "Direct aid and investment where need is greatest",
    "10.c": "Cut remittance costs below 3%; end corridors above 5%",
  } as const),
} as const satisfies SdgGoalWithTargets<10>);

/** Goal 11 with its 10 targets. */
export const SDG_GOAL_11 = /* @__PURE__ */ Object.freeze({
  number: 11,
  title: "Sustainable Cities and Communities",
  targets: /* @__PURE__ */ Object.freeze({
    "11.1": "Provide safe, affordable housing and basic services; upgrade slums",
    "11.2": "Provide safe, affordable transport for all",
    "11.3": "Plan inclusive, sustainable urban growth",
    "11.4": "Protect the world's cultural and natural heritage",
    "11.5": "Reduce deaths and losses from disasters",
    "11.6": "Reduce cities' environmental impact per person",
    "11.7": "Open safe green and public spaces to all",
    "11.a": "Link urban and rural areas through planning",
    "11.b": "Get more cities to plan for inclusion, climate and disasters",
    "11.c": "Help least developed countries build sustainably with local materials",
  } as const),
} as const satisfies SdgGoalWithTargets<11>);

/** Goal 12 with its 11 targets. */
export const SDG_GOAL_12 = /* @__PURE__ */ Object.freeze({
  number: 12,
  title: "Responsible Consumption and Production",
  targets: /* @__PURE__ */ Object.freeze({
    "12.1": "Carry out the 10-year framework on consumption and production",
    "12.2": "Use natural resources sustainably and efficiently",
    "12.3": "Halve food waste and reduce food losses",
    "12.4": "Manage chemicals and wastes soundly and cut their release",
    "12.5": "Cut waste by prevention, recycling and reuse",
    "12.6": "Encourage companies to act sustainably and report on it",
    "12.7": "Make public procurement sustainable",
    "12.8": "Inform everyone about sustainable lifestyles",
    "12.a": "Support developing countries' science for sustainable consumption and production",
    "12.b": "Monitor the impact of sustainable tourism",
    "12.c": "Reform wasteful fossil-fuel subsidies",
  } as const),
} as const satisfies SdgGoalWithTargets<12>);

/** Goal 13 with its 5 targets. */
export const SDG_GOAL_13 = /* @__PURE__ */ Object.freeze({
  number: 13,
  title: "Climate Action",
  targets: /* @__PURE__ */ Object.freeze({
    "13.1": "Strengthen resilience to climate hazards and disasters",
    "13.2": "Build climate measures into national policies",
    "13.3": "Educate and build capacity on climate change",
    "13.a": "Raise $100 billion a year for climate action; start the Green Climate Fund",
    "13.b": "Build capacity to plan for climate change in least developed and small island states",
  } as const),
} as const satisfies SdgGoalWithTargets<13>);

/** Goal 14 with its 10 targets. */
export const SDG_GOAL_14 = /* @__PURE__ */ Object.freeze({
  number: 14,
  title: "Life Below Water",
  targets: /* @__PURE__ */ Object.freeze({
    "14.1": "Prevent and greatly reduce all kinds of marine pollution",
    "14.2": "Protect and restore marine and coastal ecosystems",
    "14.3": "Minimize the effects of ocean acidification",
    "14.4": "End overfishing and illegal fishing; manage stocks by science",
    "14.5": "Conserve at least 10% of coastal and marine areas",
    "14.6": "End subsidies that feed overfishing and illegal fishing",
    "14.7": "Raise small island and least developed states' income from the sea",
    "14.a": "Advance and share ocean science and technology",
    "14.b": "Give small-scale fishers access to resources and markets",
    "14.c": "Conserve and sustain oceans under the law of the sea",
  } as const),
} as const satisfies SdgGoalWithTargets<14>);

/** Goal 15 with its 12 targets. */
export const SDG_GOAL_15 = /* @__PURE__ */ Object.freeze({
  number: 15,
  title: "Life on Land",
  targets: /* @__PURE__ */ Object.freeze({
    "15.1": "Conserve, restore and sustain land and freshwater ecosystems",
    "15.2": "Manage and restore forests sustainably; halt deforestation",
    "15.3": "Fight desertification and restore degraded land",
    "15.4": "Conserve mountain ecosystems",
    "15.5": "Halt biodiversity loss and prevent extinctions",
    "15.6": "Share the benefits of genetic resources fairly",
    "15.7": "End poaching and wildlife trafficking",
    "15.8": "Control invasive alien species",
    "15.9": "Build the value of ecosystems into planning and accounts",
    "15.a": "Raise money for biodiversity and ecosystems",
    "15.b": "Fund sustainable management of forests",
    "15.c": "Support the fight against poaching worldwide",
  } as const),
} as const satisfies SdgGoalWithTargets<15>);

/** Goal 16 with its 12 targets. */
export const SDG_GOAL_16 = /* @__PURE__ */ Object.freeze({
  number: 16,
  title: "Peace, Justice and Strong Institutions",
  targets: /* @__PURE__ */ Object.freeze({
    "16.1": "Reduce violence and deaths from it",
    "16.2": "End abuse of and violence against children",
    "16.3": "Promote the rule of law and equal access to justice",
    "16.4": "Curb illicit money and arms; return stolen assets; fight organized crime",
    "16.5": "Curb corruption and bribery",
    "16.6": "Build effective, accountable, transparent institutions",
    "16.7": "Make decisions inclusive and representative",
    "16.8": "Give developing countries more say in global governance",
    "16.9": "Give everyone a legal identity",
    "16.10": "Ensure access to information and fundamental freedoms",
    "16.a": "Strengthen institutions against violence, terrorism and crime",
    "16.b": "Promote laws and policies that do not discriminate",
  } as const),
} as const satisfies SdgGoalWithTargets<16>);

/** Goal 17 with its 19 targets. */
export const SDG_GOAL_17 = /* @__PURE__ */ Object.freeze({
  number: 17,
  title: "Partnerships for the Goals",
  targets: /* @__PURE__ */ Object.freeze({
    "17.1": "Improve tax and revenue collection",
    "17.2": "Meet all aid commitments",
    "17.3": "Raise money for developing countries from more sources",
    "17.4": "Make developing countries' debt sustainable",
    "17.5": "Promote investment in least developed countries",
    "17.6": "Share science, technology and innovation",
    "17.7": "Spread environmentally sound technology",
    "17.8": "Start a technology bank for least developed countries; use more ICT",
    "17.9": "Support capacity-building for all goals",
    "17.10": "Keep world trade open, fair and rules-based",
    "17.11": "Raise exports of developing and least developed countries",
    "17.12": "Give least developed countries duty-free market access",
    "17.13": "Stabilize the world economy together",
    "17.14": "Make policies coherent for sustainable development",
    "17.15": "Let countries lead their own policies",
    "17.16": "Strengthen the global partnership",
    "17.17": "Encourage public, private and civil partnerships",
    "17.18": "Help developing countries get reliable data",
    "17.19": "Measure progress beyond GDP; build statistics",
  } as const),
} as const satisfies SdgGoalWithTargets<17>);

/** The 17 goals with their targets, by number. */
export const SDG_GOALS_WITH_TARGETS = /* @__PURE__ */ Object.freeze({
  1: SDG_GOAL_1,
  2: SDG_GOAL_2,
  3: SDG_GOAL_3,
  4: SDG_GOAL_4,
  5: SDG_GOAL_5,
  6: SDG_GOAL_6,
  7: SDG_GOAL_7,
  8: SDG_GOAL_8,
  9: SDG_GOAL_9,
  10: SDG_GOAL_10,
  11: SDG_GOAL_11,
  12: SDG_GOAL_12,
  13: SDG_GOAL_13,
  14: SDG_GOAL_14,
  15: SDG_GOAL_15,
  16: SDG_GOAL_16,
  17: SDG_GOAL_17,
} as const);
