import type { ReadResult } from "../diagnostics/diagnostic";
import { frozenVocabulary, vocabularyReader } from "./term";

/**
 * The groups that take part in Internet governance. The first five are those of the workshop form; pages also print the rest.
 *
 * Source: people lines as printed on the session pages of the IGF site, 2016 to 2025; gathered November 2026.
 */
export const STAKEHOLDER_GROUPS = /* @__PURE__ */ frozenVocabulary({
  "civil-society": {
    label: "Civil Society",
    spellings: [
      "Civil Society Organization",
      "Civil Society Organisation",
      "Civil Society Organizations",
      "Civil Society Organisations",
      "Civil Society Group",
      "Civil Society Sector",
      "African Civil Society Organization",
      "CSO",
      "NGO",
      "NGOs",
      "Non-governmental Organization",
      "Non-governmental Organisation",
      "Non-profit",
      "Nonprofit",
      "Non-profit Organization",
      "Non-profit Organisation",
      "Not-for-profit",
    ],
  },
  "private-sector": {
    label: "Private Sector",
    spellings: ["Private", "Private Sector Group", "Business", "Business Sector", "Industry", "Business Community"],
  },
  "technical-community": {
    label: "Technical Community",
    spellings: ["Technical", "Tech Community", "Technical Community Group", "Technical and academic community"],
  },
  government: {
    label: "Government",
    spellings: ["Governments", "Governmental", "Government Group", "Government Sector", "Gov"],
  },
  "intergovernmental-organization": {
    label: "Intergovernmental Organization",
    spellings: [
      "Intergovernmental Organisation",
      "Intergovernmental Organizations",
      "Intergovernmental Organisations",
      "Intergovernmental",
      "Inter-governmental Organization",
      "Inter-governmental Organisation",
      "IGO",
      "IGOs",
      "International Organization",
      "International Organisation",
      "International Organizations",
      "International Organisations",
    ],
  },
  academia: { label: "Academia", spellings: ["Academic", "Academic Community", "Academic Sector", "Academics"] },
  media: { label: "Media", spellings: ["Press"] },
  youth: { label: "Youth", spellings: [] },
});

/** Slug of a stakeholder group, as records hold it. */
export type StakeholderGroup = keyof typeof STAKEHOLDER_GROUPS;

const reader = /* @__PURE__ */ vocabularyReader("stakeholder groups", STAKEHOLDER_GROUPS);

/**
 * Reads a stakeholder group in any spelling met on pages.
 *
 * @example
 * readStakeholderGroup("technical community").value; // "technical-community"
 */
export function readStakeholderGroup(text: string): ReadResult<StakeholderGroup> {
  return reader.read(text);
}

/** The slug of a spelling, or `undefined` where the words name none of the stakeholder groups. */
export function findStakeholderGroup(text: string): StakeholderGroup | undefined {
  return reader.find(text);
}

/**
 * Tells whether a value is the slug of one of the stakeholder groups.
 *
 * @example
 * isStakeholderGroup("media"); // true
 * isStakeholderGroup("Media"); // false
 */
export function isStakeholderGroup(value: unknown): value is StakeholderGroup {
  return reader.is(value);
}
