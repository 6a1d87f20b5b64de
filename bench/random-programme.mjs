/**
 * An invented programme: per meeting five days of ten rooms, 50 sessions a day, eight people in each from a pool of names.
 * The same numbers give the same programme.
 */
export function randomProgramme({ sessions, perEdition = 250, seed = 1 }) {
  const random = generator(seed);
  const pick = (list) => list[Math.floor(random() * list.length)];
  return Array.from({ length: sessions }, (_, at) => {
    const edition = Math.floor(at / perEdition);
    const inEdition = at % perEdition;
    const [day, hour, room] = [Math.floor(inEdition / 50), Math.floor((inEdition % 50) / 10), inEdition % 10];
    const start = Date.UTC(2006 + edition, 10, 10 + day, 6 + hour * 2, pick([0, 0, 15]));
    return {
      schemaVersion: 1,
      id: `igf-${2006 + edition}-workshop-${inEdition + 1}`,
      edition: 2006 + edition,
      type: pick(["workshop", "workshop", "open-forum", "town-hall", "lightning-talk"]),
      number: inEdition + 1,
      title: `${pick(WORDS)} and ${pick(WORDS)} ${at}`,
      start: instant(start),
      end: instant(start + pick([30, 60, 90, 120]) * 60_000),
      timeZone: "UTC",
      room: `Room ${room + 1}`,
      themes: [pick(["Data Governance", "Digital Inclusion", "Trust and Security", "Human Rights"])],
      sdgs: { goals: [...new Set([pick(GOALS), pick(GOALS)])].sort((a, b) => a - b) },
      people: Array.from({ length: 8 }, () => person(random, pick)),
    };
  });
}

const WORDS = ["Ports", "Tides", "Locks", "Keys", "Bridges", "Lanterns", "Maps", "Sails", "Ropes", "Anchors"];
const GOALS = [4, 5, 8, 9, 10, 11, 16, 17];
const SYLLABLES = ["an", "be", "ci", "do", "el", "fa", "gu", "hi", "jo", "ka", "lu", "mi", "no", "pe", "ra", "su"];
const GROUPS = ["civil-society", "private-sector", "technical-community", "government", "academia", undefined];
const REGIONS = ["african", "asia-pacific", "eastern-european", "grulac", "weog", undefined];
const ROLES = ["speaker", "speaker", "speaker", "organizer", "onsite-moderator", "online-moderator", "rapporteur"];

function person(random, pick) {
  const word = (count) => Array.from({ length: count }, () => pick(SYLLABLES)).join("");
  const [stakeholderGroup, regionalGroup, participation] = [
    pick(GROUPS),
    pick(REGIONS),
    pick(["online", "onsite", undefined]),
  ];
  return {
    name: `${word(2)} ${word(3)}`,
    ...(stakeholderGroup === undefined ? {} : { stakeholderGroup }),
    ...(regionalGroup === undefined ? {} : { regionalGroup }),
    ...(participation === undefined ? {} : { participation }),
    roles: [pick(ROLES)],
  };
}

function instant(milliseconds) {
  return new Date(milliseconds).toISOString().replace(".000Z", "Z");
}

/** A linear congruential generator: numbers from 0 up to 1, the same for the same seed. */
function generator(seed) {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
