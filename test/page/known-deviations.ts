/** Facts that are read otherwise than a careful reader would, each with what is wrong. The list only ever gets shorter. */
export const knownDeviations: Readonly<Record<string, string>> = {
  "open-forum-one-word-lines-dropped-2022: attendance.womenShare":
    "20 of exactly 37 people is a share that follows exactly, as for other pages; the fixture has a lower bound.",
  "pre-event-moderators-inline-2019: people":
    "`Moderator: A, B` is read as a moderator of a body, since a body's name may look like a person's.",
  "pre-event-moderators-inline-2019: Wiebke Harmsdorf: affiliation": "The same line.",
  "pre-event-moderators-inline-2019: person Joaquim Sequeira Lobo": "The same line.",
  "pre-event-prose-only: copy": "The kind of copy is left open on a legacy page.",
  "town-hall-kyoto-2023: Heitor Vasconcelos Pradal: affiliation":
    "What stands in a bracket behind a name is taken for a body, also where it tells what somebody is.",
  "town-hall-kyoto-2023: Heitor Vasconcelos Pradal: position": "The same bracket.",
  "workshop-additional-bullets-2020: Michuki Mwandiko: position":
    "A full stop stands where a comma belongs; the department is read with the body behind it.",
  "workshop-additional-bullets-2020: Michuki Mwandiko: affiliation": "The same full stop.",
  "workshop-table-rows-2017: Benedito Fonseca Lourinho: position":
    "A department that names itself one is read with its body; another careful reader splits the line there too.",
  "workshop-table-rows-2017: Benedito Fonseca Lourinho: affiliation": "The same department.",
  "youth-workshop-before-the-meeting: copy":
    "The page counts as a full copy where the reader of the fixture leaves it open.",
};
