import { WordList, wordList } from "../../text";

/**
 * Names of states as people lines print them. Source: short names of the United Nations' member and observer states
 * (UN M49, November 2026), with the everyday forms met on pages.
 */
const COUNTRY_NAMES = /* @__PURE__ */ namesOf(
  "Afghanistan|Albania|Algeria|Andorra|Angola|Argentina|Armenia|Australia|Austria|Azerbaijan|Bahamas|Bahrain|Bangladesh|Barbados|Belarus|Belgium|Belize|Benin|Bhutan|Bolivia|Bosnia and Herzegovina|Botswana|Brazil|Brunei Darussalam|Brunei|Bulgaria|Burkina Faso|Burundi|Cabo Verde|Cape Verde|Cambodia|Cameroon|Canada|Central African Republic|Chad|Chile|China|Colombia|Comoros|Congo|Costa Rica|Côte d'Ivoire|Ivory Coast|Croatia|Cuba|Cyprus|Czechia|Czech Republic|Democratic Republic of the Congo|DR Congo|DRC|Denmark|Djibouti|Dominica|Dominican Republic|Ecuador|Egypt|El Salvador|Equatorial Guinea|Eritrea|Estonia|Eswatini|Ethiopia|Fiji|Finland|France|Gabon|Gambia|The Gambia|Georgia|Germany|Ghana|Greece|Grenada|Guatemala|Guinea|Guinea-Bissau|Guyana|Haiti|Holy See|Honduras|Hungary|Iceland|India|Indonesia|Iran|Iraq|Ireland|Israel|Italy|Jamaica|Japan|Jordan|Kazakhstan|Kenya|Kiribati|Kuwait|Kyrgyzstan|Laos|Latvia|Lebanon|Lesotho|Liberia|Libya|Liechtenstein|Lithuania|Luxembourg|Madagascar|Malawi|Malaysia|Maldives|Mali|Malta|Marshall Islands|Mauritania|Mauritius|Mexico|Micronesia|Moldova|Monaco|Mongolia|Montenegro|Morocco|Mozambique|Myanmar|Namibia|Nauru|Nepal|Netherlands|The Netherlands|New Zealand|Nicaragua|Niger|Nigeria|North Macedonia|Norway|Oman|Pakistan|Palau|Palestine|State of Palestine|Panama|Papua New Guinea|Paraguay|Peru|Philippines|Poland|Portugal|Qatar|Republic of Korea|South Korea|Korea|Romania|Russian Federation|Russia|Rwanda|Saint Kitts and Nevis|Saint Lucia|Samoa|San Marino|Sao Tome and Principe|Saudi Arabia|Kingdom of Saudi Arabia|KSA|Senegal|Serbia|Seychelles|Sierra Leone|Singapore|Slovakia|Slovenia|Solomon Islands|Somalia|South Africa|South Sudan|Spain|Sri Lanka|Sudan|Suriname|Sweden|Switzerland|Syria|Tajikistan|Tanzania|Thailand|Timor-Leste|Togo|Tonga|Trinidad and Tobago|Tunisia|Turkey|Türkiye|Turkmenistan|Tuvalu|Uganda|Ukraine|United Arab Emirates|UAE|United Kingdom|UK|United Republic of Tanzania|United States of America|United States|USA|US|Uruguay|Uzbekistan|Vanuatu|Venezuela|Vietnam|Viet Nam|Yemen|Zambia|Zimbabwe|Taiwan|Hong Kong|Kosovo",
);

/** `Republic of Example` and the like, whatever the list says. */
const STATE_FORM =
  /^(?:The )?(?:Federal )?(?:Republic|Kingdom|State|Commonwealth|Federation) of \p{Lu}[\p{L} -]{1,40}$/u;

/** Whether a field is a state's formal name: behind a group it is a country, behind a post the state that is served. */
export function isStateForm(text: string): boolean {
  return STATE_WORDS.hasBetween(text, 0, firstWordEnd(text)) && STATE_FORM.test(text);
}

/** What the formal name of a state begins with: one look at the first word tells that a field is none. */
const STATE_WORDS = /* @__PURE__ */ wordList("The Federal Republic Kingdom State Commonwealth Federation");

/** Whether a field is the name of a country and nothing else; two countries beside each other count too. */
export function isCountryName(text: string): boolean {
  if (COUNTRY_NAMES.whole.has(text) || isStateForm(text)) return true;
  if (!COUNTRY_NAMES.firstWords.hasBetween(text, 0, firstWordEnd(text))) return false;
  for (let at = text.indexOf(" "); at > 0; at = text.indexOf(" ", at + 1)) {
    if (COUNTRY_NAMES.whole.hasBetween(text, 0, at) && COUNTRY_NAMES.whole.hasBetween(text, at + 1, text.length))
      return true;
  }
  return false;
}

/** The names, and their first words: most fields begin with another one, and need not be parted at each of their spaces. */
function namesOf(list: string): { readonly whole: WordList; readonly firstWords: WordList } {
  const names = list.split("|");
  return {
    whole: new WordList(names),
    firstWords: new WordList(names.map((name) => name.slice(0, firstWordEnd(name)))),
  };
}

function firstWordEnd(text: string): number {
  const space = text.indexOf(" ");
  return space < 0 ? text.length : space;
}
