import { codeAt, endWithoutMarks, WordList, wordList } from "../../text";

/**
 * Words of topics, programmes and forms that stand with capitals in titles and lists and in nobody's name. Words that are
 * family names too (`Law`, `Young`, `Banks`) are left out. Source: titles, themes and agendas of session pages, 2016 to 2025.
 */
const TOPIC_WORDS = /* @__PURE__ */ wordList(
  "About Access Accessibility Action Addressing Agenda Agreement Algorithms Analysis Answers Artificial Audience Auditorium Avoiding Awaiting Ballroom Beyond Big Blockchain Break Breakout Bridging Briefing Broadband Building Business Capacity Challenges Children Civil Climate Closing Codes Commons Compact Computing Concluding Conduct Conclusion Conclusions Confirmation Confirmed Connecting Connectivity Consumers Content Convention Cooperation Country Cyber Cybercrime Cybersecurity Data Debate Declaration Democracy Developing Development Dialogue Digital Digitalization Disinformation Diversity Divide Divides Economic Economy Ecosystem Education Elections Emerging Empowering Empowerment Encryption Enabling Environment Equality Ethics Everyone Everybody Experts Feather Feedback Format Fragmentation Framework Frameworks Freedoms Gender Global Goals Governance Governments Guests Harassment Hate Health Human Implementation Inclusion Inclusive Industry Inequality Information Infrastructure Innovation Innovations Intelligence Interactive International Internet Intervention Interventions Introduction Introductions Introductory Invited Islands Issues Journalists Jurisdiction Keynote Keynotes Labor Labour Languages Learning Legal Legislation Lightning Literacy Local Machine Makers Meaningful Measures Media Meeting Misinformation Mobile Moderated Multilingual Multilingualism Multistakeholder Net Neutrality Norms Offline Online Onsite Open Opening Opportunities Outcomes Outlook Overview Panel Panelists Participants Participation Pending Persons Platforms Plenary Policies Policy Policymakers Practice Practices Presentation Presentations Presenters Principles Privacy Private Process Processes Programme Protection Protocols Public Quantum Question Questions Recommendations Regulation Regulations Regulators Regulatory Remarks Report Research Resilience Resilient Responsible Rights Risks Roadmap Room Roundtable Safeguarding Safety Science Sector Security Session Sessions Setting Shaping Shutdowns Skills Social Software Source Speaker Speakers Speech Stakeholder Stakeholders Standards States Statement Statements Strategies Strategy Summary Surveillance Sustainable Sustainability System Systems Table Taking Teams Tech Technical Technologies Technology Threats Topic Topics Tools Track Transformation Transparency Unconfirmed Universal Unknown Upcoming Users Vacant Values Various Venue Victims Virtual Vulnerable Welcoming Women Wrap-up Workshop",
);

/** Words that begin a phrase, a room or a region, and no name. */
const OPENING_WORDS = /* @__PURE__ */ wordList(
  "All And Any Each Every First Five For Four From Group Most Name New Next Not One Our Other Others Region Same Second Several Some The These They Third This Three Two What When Where Who Why With Your African Annex Asian Ballroom Banquet Caribbean Eastern European Large Latin Main Pacific Raum Saal Salle Salon Salón Western",
);

/** Bodies that people lists name with one or two words that could be a name. Source: people lines on session pages. */
const KNOWN_BODIES = /* @__PURE__ */ knownBodies(
  "AFRINIC|Airtel|Alibaba|Amazon|Amnesty|Apple|Article 19|Baidu|Cisco|Cloudflare|Deutsche Telekom|Ericsson|Facebook|GitHub|Google|Greenpeace|Huawei|Instagram|Intel|Interpol|Kaspersky|LinkedIn|Mastercard|Meta|Microsoft|Mozilla|Netflix|Nokia|OpenAI|Oracle|Orange|Oxfam|Palantir|Red Crescent|Red Cross|Roblox|Safaricom|Salesforce|SalesForce|Samsung|Signal|Snapchat|Spotify|Telefonica|Telefónica|Tencent|TikTok|Twitter|Uber|Verisign|Visa|Vodafone|WhatsApp|Wikimedia|Wikipedia|YouTube|Zoom",
);

function knownBodies(names: string): WordList {
  return new WordList(names.split("|"));
}

/** Whether words are the name of a well-known body: `Red Cross`. */
export function isKnownBody(text: string): boolean {
  return KNOWN_BODIES.has(text);
}

/** Whether words with capitals are a topic, a part of a programme or a well-known body rather than somebody's name. */
export function isTopic(text: string): boolean {
  if (isKnownBody(text)) return true;
  for (let start = 0; start <= text.length;) {
    const space = text.indexOf(" ", start);
    const end = space < 0 ? text.length : space;
    // `Speaker's Corner`, `Proposer's Organization`: nobody is named by what somebody has.
    if (isPossessive(text, start, end)) return true;
    const wordEnd = endWithoutMarks(text, ".,:;!?)", start, end);
    if (start === 0 && OPENING_WORDS.hasBetween(text, start, wordEnd)) return true;
    if (TOPIC_WORDS.hasBetween(text, start, wordEnd)) return true;
    start = end + 1;
  }
  return false;
}

function isPossessive(text: string, start: number, end: number): boolean {
  if (codeAt(text, end - 1) !== SMALL_S || end - start < 3) return false;
  const mark = codeAt(text, end - 2);
  return (mark === APOSTROPHE || mark === CURLY_APOSTROPHE) && /\p{L}/u.test(text[end - 3]!);
}

const SMALL_S = 115;
const APOSTROPHE = 39;
const CURLY_APOSTROPHE = 0x2019;

/** Whether a single word is an acronym: `UNESCO`, `CGI.br`. */
export function isAcronym(text: string): boolean {
  return /^\p{Lu}{2,6}$/u.test(text) || /^\p{Lu}{2,}\.\p{Ll}{2,3}$/u.test(text);
}
