/** Facts that are read otherwise than a careful reader would, each with what is wrong. The list only ever gets shorter. */
export const knownDeviations: Readonly<Record<string, string>> = {
  "biographies-and-key-lines: organizations":
    "The body on the key line above the two organizers is not read as theirs.",
  "biographies-and-key-lines: Wanda Ostrowidzka-Cole: affiliation":
    "The body on the key line above the two organizers is not read as theirs.",
  "biographies-and-key-lines: Petelo Tuimavave: affiliation":
    "The body on the key line above the two organizers is not read as theirs.",
  "high-level-with-length-line: people": "Somebody whom only running text names is left out.",
  "high-level-with-length-line: person Fatimata Sawadogo-Lynch": "Somebody whom only running text names is left out.",
  "launch-two-spellings: section format-description": "The prose about the format is not in the format's description.",
  "parliamentary-definition-list: Torgrim Eidsvollen: position":
    "`Member of Parliament` is taken for the body and not for the post.",
  "parliamentary-definition-list: Torgrim Eidsvollen: affiliation":
    "`Member of Parliament` is taken for the body and not for the post.",
  "pre-event-prose-only: copy": "The kind of copy is left open on a legacy page.",
  "ticks-scripts-and-key-blocks: 深見 あおい: roles": "The speakers are read as moderators.",
  "ticks-scripts-and-key-blocks: Δήμητρα Καραβάτου: roles": "The speakers are read as moderators.",
  "ticks-scripts-and-key-blocks: Nicanor Quispialaya: roles": "The speakers are read as moderators.",
  "ticks-scripts-and-key-blocks: Wairangi Tūtaki: roles": "The speakers are read as moderators.",
  "unknown-target-wrong-weekday: themes": "Two of the three issue lines without a label are not among the themes.",
  "youth-workshop-before-the-meeting: copy":
    "The page counts as a full copy where the reader of the fixture leaves it open.",
  "19-2023-workshop-midnight.txt: people": "One of the ten people is left out.",
  "19-2023-workshop-midnight.txt: person Mirjana Radosavljev": "One of the ten people is left out.",
};
