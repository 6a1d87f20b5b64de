import { frozen } from "../frozen";
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
export const SDG_GOAL_1 = /* @__PURE__ */ frozen({
  number: 1,
  title: "No Poverty",
  targets: {
    "1.1": "End extreme poverty for everyone, everywhere",
    "1.2": "Halve, at least, the share of people who are poor by their country's own measures",
    "1.3": "Set up social protection for all that reaches the poor and the vulnerable",
    "1.4": "Give all equal rights to land, property, finance, technology and basic services",
    "1.5": "Make the poor more resilient to climate extremes and other shocks and disasters",
    "1.a": "Raise resources from many sources for developing countries' fight against poverty",
    "1.b": "Frame pro-poor, gender-sensitive policies that speed up investment against poverty",
  },
} as const satisfies SdgGoalWithTargets<1>);

/** Goal 2 with its 8 targets. */
export const SDG_GOAL_2 = /* @__PURE__ */ frozen({
  number: 2,
  title: "Zero Hunger",
  targets: {
    "2.1": "End hunger and give everyone enough safe, nutritious food all year",
    "2.2": "End every form of malnutrition, from child stunting to the needs of older people",
    "2.3": "Double the productivity and incomes of small-scale food producers",
    "2.4": "Produce food in sustainable, resilient ways that keep ecosystems and soils healthy",
    "2.5": "Keep the genetic diversity of crops and livestock, and share its benefits fairly",
    "2.a": "Invest in rural infrastructure, farm research and gene banks in developing countries",
    "2.b": "Undo trade restrictions and distortions in farm markets, export subsidies included",
    "2.c": "Keep food commodity markets working and informed, to limit extreme price swings",
  },
} as const satisfies SdgGoalWithTargets<2>);

/** Goal 3 with its 13 targets. */
export const SDG_GOAL_3 = /* @__PURE__ */ frozen({
  number: 3,
  title: "Good Health and Well-being",
  targets: {
    "3.1": "Reduce maternal deaths to fewer than 70 per 100,000 live births worldwide",
    "3.2": "End preventable deaths of newborns and of children under five",
    "3.3": "End epidemics such as AIDS, TB and malaria, and fight other communicable diseases",
    "3.4": "Cut early deaths from non-communicable diseases by a third; promote mental health",
    "3.5": "Prevent and treat drug abuse and harmful drinking better",
    "3.6": "Halve deaths and injuries in road traffic",
    "3.7": "Give everyone sexual and reproductive health care, family planning included",
    "3.8": "Cover everyone with essential care, medicines and vaccines, without financial ruin",
    "3.9": "Cut deaths and illnesses from hazardous chemicals and pollution substantially",
    "3.a": "Apply the WHO Framework Convention on Tobacco Control more firmly",
    "3.b": "Develop vaccines and medicines that developing countries need, and give access to them",
    "3.c": "Fund health and build up the health workforce in developing countries",
    "3.d": "Build capacity to foresee, reduce and manage health risks",
  },
} as const satisfies SdgGoalWithTargets<3>);

/** Goal 4 with its 10 targets. */
export const SDG_GOAL_4 = /* @__PURE__ */ frozen({
  number: 4,
  title: "Quality Education",
  targets: {
    "4.1": "See every girl and boy through free, good primary and secondary school",
    "4.2": "Give every girl and boy good early childhood care and pre-primary education",
    "4.3": "Open affordable technical, vocational and university education to all equally",
    "4.4": "Equip many more young people and adults with skills for work and enterprise",
    "4.5": "End gender gaps in education and open all its levels to the vulnerable",
    "4.6": "Teach all young people, and many more adults, to read, write and count",
    "4.7": "Teach every learner what sustainable development takes",
    "4.a": "Provide schools that are safe, effective and fit for every child, gender and ability",
    "4.b": "Offer many more scholarships to students from developing countries",
    "4.c": "Supply many more qualified teachers, with international help to train them",
  },
} as const satisfies SdgGoalWithTargets<4>);

/** Goal 5 with its 9 targets. */
export const SDG_GOAL_5 = /* @__PURE__ */ frozen({
  number: 5,
  title: "Gender Equality",
  targets: {
    "5.1": "End discrimination against women and girls everywhere",
    "5.2": "End violence against women and girls, in public and in private, trafficking included",
    "5.3": "End child, early and forced marriage, genital mutilation and other harmful practices",
    "5.4": "Value unpaid care and housework through services, protection and shared duties",
    "5.5": "Let women take full part and lead equally in political, economic and public life",
    "5.6": "Give everyone access to sexual and reproductive health and rights",
    "5.a": "Reform for women's equal rights to economic resources, property and finance",
    "5.b": "Use technology, ICT above all, to empower women",
    "5.c": "Adopt sound policies and enforceable laws for gender equality",
  },
} as const satisfies SdgGoalWithTargets<5>);

/** Goal 6 with its 8 targets. */
export const SDG_GOAL_6 = /* @__PURE__ */ frozen({
  number: 6,
  title: "Clean Water and Sanitation",
  targets: {
    "6.1": "Bring safe, affordable drinking water to all",
    "6.2": "Bring sanitation and hygiene to all and end open defecation",
    "6.3": "Clean up water: less pollution, half the share of untreated wastewater, more reuse",
    "6.4": "Use water efficiently and withdraw it sustainably, so that fewer people lack it",
    "6.5": "Manage water resources in an integrated way at all levels, across borders too",
    "6.6": "Protect and restore wetlands, rivers, lakes and other water-related ecosystems",
    "6.a": "Widen international support for water and sanitation in developing countries",
    "6.b": "Let local communities take part in managing water and sanitation",
  },
} as const satisfies SdgGoalWithTargets<6>);

/** Goal 7 with its 5 targets. */
export const SDG_GOAL_7 = /* @__PURE__ */ frozen({
  number: 7,
  title: "Affordable and Clean Energy",
  targets: {
    "7.1": "Bring modern energy that is affordable and reliable to everyone",
    "7.2": "Raise the share of renewable energy in the world's energy mix substantially",
    "7.3": "Double the pace at which energy efficiency improves worldwide",
    "7.a": "Cooperate on clean energy research and technology, and invest in clean energy",
    "7.b": "Build modern, sustainable energy supply in developing countries",
  },
} as const satisfies SdgGoalWithTargets<7>);

/** Goal 8 with its 12 targets. */
export const SDG_GOAL_8 = /* @__PURE__ */ frozen({
  number: 8,
  title: "Decent Work and Economic Growth",
  targets: {
    "8.1": "Sustain growth per person; at least 7% of GDP a year in least developed countries",
    "8.2": "Raise productivity through diversification, technology and innovation",
    "8.3": "Promote decent jobs, entrepreneurship and the growth of small enterprises",
    "8.4": "Use resources more efficiently and uncouple growth from environmental damage",
    "8.5": "Reach full employment, decent work and equal pay for work of equal value",
    "8.6": "Cut the share of young people without work, education or training",
    "8.7": "End forced labour, modern slavery, human trafficking and child labour",
    "8.8": "Protect labour rights and safe workplaces for all, migrants included",
    "8.9": "Promote sustainable tourism that makes jobs and promotes local culture",
    "8.10": "Strengthen domestic finance so that it opens banking and insurance to all",
    "8.a": "Increase Aid for Trade to developing countries, the least developed above all",
    "8.b": "Start a global youth employment strategy and carry out the ILO Global Jobs Pact",
  },
} as const satisfies SdgGoalWithTargets<8>);

/** Goal 9 with its 8 targets. */
export const SDG_GOAL_9 = /* @__PURE__ */ frozen({
  number: 9,
  title: "Industry, Innovation and Infrastructure",
  targets: {
    "9.1": "Build reliable, sustainable, resilient infrastructure that all can use and afford",
    "9.2": "Promote inclusive, sustainable industry and raise its share of jobs and GDP",
    "9.3": "Give small enterprises credit, financial services and a place in value chains",
    "9.4": "Upgrade infrastructure and industries with cleaner, more efficient technology",
    "9.5": "Step up research, innovation and industrial technology in all countries",
    "9.a": "Support infrastructure in African, least developed, landlocked and island states",
    "9.b": "Support developing countries' own technology, research and innovation",
    "9.c": "Widen access to ICT, with affordable Internet for all in least developed countries",
  },
} as const satisfies SdgGoalWithTargets<9>);

/** Goal 10 with its 10 targets. */
export const SDG_GOAL_10 = /* @__PURE__ */ frozen({
  number: 10,
  title: "Reduced Inequalities",
  targets: {
    "10.1": "Let incomes of the poorest 40 per cent grow faster than the national average",
    "10.2": "Include everyone in social, economic and political life, whatever their status",
    "10.3": "Ensure equal opportunity and end laws and practices that discriminate",
    "10.4": "Adopt fiscal, wage and social protection policies for greater equality",
    "10.5": "Regulate and monitor global financial markets better",
    "10.6": "Give developing countries a stronger voice in global economic institutions",
    "10.7": "Make migration orderly, safe and responsible through well-managed policies",
    "10.a": "Treat developing countries specially and differentially in trade, as the WTO agreed",
    "10.b": "Direct aid and investment to the states that need them most",
    "10.c": "Bring remittance costs below 3 per cent and close corridors above 5 per cent",
  },
} as const satisfies SdgGoalWithTargets<10>);

/** Goal 11 with its 10 targets. */
export const SDG_GOAL_11 = /* @__PURE__ */ frozen({
  number: 11,
  title: "Sustainable Cities and Communities",
  targets: {
    "11.1": "Provide safe, affordable housing and basic services to all, and upgrade slums",
    "11.2": "Give all safe, affordable, accessible transport, with more public transport",
    "11.3": "Plan urban growth that is inclusive and sustainable, together with residents",
    "11.4": "Protect the world's cultural and natural heritage better",
    "11.5": "Reduce deaths, people affected and economic losses from disasters",
    "11.6": "Reduce the environmental impact of cities, above all on air and through waste",
    "11.7": "Open safe, inclusive green and public spaces to all",
    "11.a": "Link urban, peri-urban and rural areas through better regional planning",
    "11.b": "Get more cities to plan for inclusion, climate change and disaster risk",
    "11.c": "Help least developed countries build sustainably, with local materials",
  },
} as const satisfies SdgGoalWithTargets<11>);

/** Goal 12 with its 11 targets. */
export const SDG_GOAL_12 = /* @__PURE__ */ frozen({
  number: 12,
  title: "Responsible Consumption and Production",
  targets: {
    "12.1": "Carry out the ten-year framework for sustainable consumption and production",
    "12.2": "Manage natural resources sustainably and use them efficiently",
    "12.3": "Halve food waste per person in shops and homes; lose less along supply chains",
    "12.4": "Manage chemicals and wastes soundly all their life and release far less of them",
    "12.5": "Cut waste through prevention, reduction, recycling and reuse",
    "12.6": "Encourage companies to act sustainably and to report on it",
    "12.7": "Make public procurement sustainable",
    "12.8": "Inform everyone how to live sustainably, in harmony with nature",
    "12.a": "Help developing countries' science make consumption and production sustainable",
    "12.b": "Monitor how sustainable tourism affects development",
    "12.c": "Reform fossil-fuel subsidies that encourage waste, while protecting the poor",
  },
} as const satisfies SdgGoalWithTargets<12>);

/** Goal 13 with its 5 targets. */
export const SDG_GOAL_13 = /* @__PURE__ */ frozen({
  number: 13,
  title: "Climate Action",
  targets: {
    "13.1": "Strengthen resilience to climate hazards and natural disasters everywhere",
    "13.2": "Build climate measures into national policies, strategies and plans",
    "13.3": "Educate, inform and build capacity on climate change",
    "13.a": "Raise $100 billion a year for developing countries; get the Green Climate Fund going",
    "13.b": "Build capacity to plan for climate change in least developed and small island states",
  },
} as const satisfies SdgGoalWithTargets<13>);

/** Goal 14 with its 10 targets. */
export const SDG_GOAL_14 = /* @__PURE__ */ frozen({
  number: 14,
  title: "Life Below Water",
  targets: {
    "14.1": "Prevent and greatly reduce marine pollution, above all from land",
    "14.2": "Manage, protect and restore marine and coastal ecosystems",
    "14.3": "Limit and address ocean acidification",
    "14.4": "End overfishing and illegal or destructive fishing, so that stocks recover",
    "14.5": "Conserve at least 10 per cent of coastal and marine areas",
    "14.6": "Ban subsidies that feed overfishing and illegal fishing",
    "14.7": "Let small island and least developed states earn more from sustainable use of the sea",
    "14.a": "Advance ocean science and share marine technology with developing countries",
    "14.b": "Give small-scale fishers access to marine resources and markets",
    "14.c": "Protect the oceans and use them sustainably under the law of the sea",
  },
} as const satisfies SdgGoalWithTargets<14>);

/** Goal 15 with its 12 targets. */
export const SDG_GOAL_15 = /* @__PURE__ */ frozen({
  number: 15,
  title: "Life on Land",
  targets: {
    "15.1": "Conserve, restore and sustainably use land and freshwater ecosystems",
    "15.2": "Manage forests sustainably, halt deforestation, and restore and plant many more",
    "15.3": "Fight desertification and restore degraded land and soil",
    "15.4": "Conserve mountain ecosystems and their biodiversity",
    "15.5": "Reduce habitat damage, halt biodiversity loss and prevent extinctions",
    "15.6": "Share the benefits of genetic resources fairly and give proper access to them",
    "15.7": "End poaching and trafficking of protected species, supply and demand alike",
    "15.8": "Keep invasive alien species out and control or remove the worst",
    "15.9": "Count ecosystems and biodiversity in planning, poverty strategies and accounts",
    "15.a": "Raise more money from all sources for biodiversity and ecosystems",
    "15.b": "Finance sustainable forest management, with incentives for developing countries",
    "15.c": "Support the fight against poaching, and sustainable livelihoods instead of it",
  },
} as const satisfies SdgGoalWithTargets<15>);

/** Goal 16 with its 12 targets. */
export const SDG_GOAL_16 = /* @__PURE__ */ frozen({
  number: 16,
  title: "Peace, Justice and Strong Institutions",
  targets: {
    "16.1": "Reduce all forms of violence, and deaths from it, everywhere",
    "16.2": "End abuse, exploitation, trafficking, torture of and all violence against children",
    "16.3": "Promote the rule of law and equal access to justice",
    "16.4": "Curb illicit flows of money and arms, recover stolen assets, fight organized crime",
    "16.5": "Reduce corruption and bribery substantially",
    "16.6": "Build institutions that are effective, accountable and transparent",
    "16.7": "Decide responsively and inclusively, with people taking part and represented",
    "16.8": "Give developing countries more say in global governance",
    "16.9": "Give everyone a legal identity, birth registration included",
    "16.10": "Keep information open to the public and protect fundamental freedoms",
    "16.a": "Strengthen national institutions against violence, terrorism and crime",
    "16.b": "Promote and enforce laws and policies that do not discriminate",
  },
} as const satisfies SdgGoalWithTargets<16>);

/** Goal 17 with its 19 targets. */
export const SDG_GOAL_17 = /* @__PURE__ */ frozen({
  number: 17,
  title: "Partnerships for the Goals",
  targets: {
    "17.1": "Collect taxes and other revenue better, with support for developing countries",
    "17.2": "Meet aid commitments in full, such as 0.7 per cent of national income",
    "17.3": "Raise further money for developing countries from many sources",
    "17.4": "Help developing countries bear their debt in the long run, and ease debt distress",
    "17.5": "Put in place regimes that promote investment in least developed countries",
    "17.6": "Cooperate and share knowledge on science, technology and innovation",
    "17.7": "Spread environmentally sound technology to developing countries on good terms",
    "17.8": "Get the technology bank for least developed countries going, and use more ICT",
    "17.9": "Support capacity-building in developing countries towards all of the goals",
    "17.10": "Keep world trade open, fair and rules-based under the WTO",
    "17.11": "Raise developing countries' exports; double the least developed countries' share",
    "17.12": "Give least developed countries lasting duty-free and quota-free market access",
    "17.13": "Stabilize the world economy through coordinated, coherent policies",
    "17.14": "Make policies for sustainable development agree with one another",
    "17.15": "Respect each country's own policies against poverty and for sustainable development",
    "17.16": "Strengthen the global partnership, with multi-stakeholder partnerships beside it",
    "17.17": "Encourage public, public-private and civil society partnerships",
    "17.18": "Support developing countries in producing timely, reliable, disaggregated data",
    "17.19": "Measure progress beyond GDP and strengthen statistics in developing countries",
  },
} as const satisfies SdgGoalWithTargets<17>);
