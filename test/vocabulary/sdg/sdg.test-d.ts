import { expectTypeOf, test } from "vitest";

import {
  isSdgTargetCode,
  readSdg,
  type SDG_GOAL_4,
  type SDG_GOAL_TITLES,
  sdgGoal,
  sdgGoalOf,
  sdgIndicator,
  sdgTarget,
  sdgTargetOf,
  toSdgUri,
  type SdgGoal,
  type SdgGoalNumber,
  type SdgIndicatorCode,
  type SdgIndicatorOf,
  type SdgReference,
  type SdgRetiredIndicatorCode,
  type SdgTargetCode,
  type SdgTargetOf,
} from "../../../src/vocabulary/sdg";
import { SDG_GOAL_TITLES_FR } from "../../../src/vocabulary/sdg/titles-fr";

test("look-ups keep every literal", () => {
  expectTypeOf(sdgGoal(4).title).toEqualTypeOf<"Quality Education">();
  expectTypeOf(sdgGoal(4).color).toEqualTypeOf<"#C5192D">();
  expectTypeOf(sdgGoal(4).uri).toEqualTypeOf<"http://metadata.un.org/sdg/4">();
  expectTypeOf(sdgTarget("9.c").goal).toEqualTypeOf<9>();
  expectTypeOf(sdgTarget("9.c").endYear).toEqualTypeOf<2020>();
  expectTypeOf(sdgTarget("9.c").kind).toEqualTypeOf<"means-of-implementation">();
  expectTypeOf(sdgTarget("17.1").kind).toEqualTypeOf<"means-of-implementation">();
  expectTypeOf(sdgTarget("16.10").kind).toEqualTypeOf<"outcome">();
  expectTypeOf(sdgTarget("16.10").endYear).toEqualTypeOf<undefined>();
  expectTypeOf(sdgTarget("5.b").title).toEqualTypeOf<"Empower women through technology">();
  expectTypeOf(sdgIndicator("9.c.1").target).toEqualTypeOf<"9.c">();
  expectTypeOf(sdgIndicator("12.8.1").goal).toEqualTypeOf<12>();
  expectTypeOf(sdgGoalOf("13.2.1")).toEqualTypeOf<13>();
  expectTypeOf(sdgTargetOf("11.b.1")).toEqualTypeOf<"11.b">();
  expectTypeOf(toSdgUri("1.a")).toEqualTypeOf<"http://metadata.un.org/sdg/1.a">();
  expectTypeOf(SDG_GOAL_TITLES_FR[4]).toEqualTypeOf<"Éducation de qualité">();
});

test("look-ups of a code that is not known yet give unions", () => {
  expectTypeOf(sdgGoal<SdgGoalNumber>).returns.toEqualTypeOf<SdgGoal>();
  expectTypeOf<SdgGoal["title"]>().toEqualTypeOf<(typeof SDG_GOAL_TITLES)[SdgGoalNumber]>();
  expectTypeOf(sdgTarget<SdgTargetCode>)
    .returns.toHaveProperty("goal")
    .toEqualTypeOf<SdgGoalNumber>();
});

test("unions have the members they should", () => {
  expectTypeOf<SdgTargetOf<4>>().toEqualTypeOf<
    "4.1" | "4.2" | "4.3" | "4.4" | "4.5" | "4.6" | "4.7" | "4.a" | "4.b" | "4.c"
  >();
  expectTypeOf<keyof typeof SDG_GOAL_4.targets>().toEqualTypeOf<SdgTargetOf<4>>();
  expectTypeOf<SdgIndicatorOf<"3.9">>().toEqualTypeOf<"3.9.1" | "3.9.2" | "3.9.3">();
  expectTypeOf<SdgRetiredIndicatorCode>().toEqualTypeOf<"1.a.3" | "13.3.2" | "17.6.2">();
  expectTypeOf<CountOf<SdgTargetCode, SdgGoalNumber>>().toEqualTypeOf<true>();
});

/** Whether each goal from 1 to 17 has a target in the union, and no other number has. */
type CountOf<Code extends string, Numbers extends number> = Code extends `${infer Goal extends number}.${string}`
  ? Goal extends Numbers
    ? true
    : false
  : never;

test("codes that do not exist are refused", () => {
  // @ts-expect-error There are 17 goals.
  sdgGoal(18);
  // @ts-expect-error Goal 17 has no lettered target.
  sdgTarget("17.a");
  // @ts-expect-error Codes are written with a small letter.
  sdgTarget("9.C");
  // @ts-expect-error Dropped in 2020.
  sdgIndicator("1.a.3");
  // @ts-expect-error A target of another goal.
  "9.c" satisfies SdgTargetOf<4>;
});

test("guards and readers narrow", () => {
  const value: unknown = "9.c";
  if (isSdgTargetCode(value)) expectTypeOf(value).toEqualTypeOf<SdgTargetCode>();
  const reference = readSdg("SDG 9.c").value;
  expectTypeOf(reference).toEqualTypeOf<SdgReference | undefined>();
  if (reference?.target !== undefined) expectTypeOf(reference.target).toEqualTypeOf<SdgTargetCode>();
  if (reference?.goal !== undefined) expectTypeOf(reference.goal).toEqualTypeOf<SdgGoalNumber>();
  if (reference?.indicator !== undefined) {
    expectTypeOf(reference.indicator).toEqualTypeOf<SdgIndicatorCode | SdgRetiredIndicatorCode>();
  }
});
