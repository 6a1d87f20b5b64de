/** Facts that are read otherwise than a careful reader would, each with what is wrong. The list only ever gets shorter. */
export const knownDeviations: Readonly<Record<string, string>> = {
  "open-forum-one-word-lines-dropped-2022: attendance.womenShare":
    "20 of exactly 37 people is a share that follows exactly, as for other pages; the fixture has a lower bound.",
  "pre-event-prose-only: copy": "The kind of copy is left open on a legacy page.",
  "youth-workshop-before-the-meeting: copy":
    "The page counts as a full copy where the reader of the fixture leaves it open.",
};
