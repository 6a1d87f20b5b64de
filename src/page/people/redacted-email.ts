/** What the site puts in the place of an e-mail address. */
export const REDACTED_EMAIL = /\[email(?: |\u00a0)protected\]/gu;

/** Whether a text holds a redacted address: most hold not even a bracket of that kind. */
export function hasRedactedEmail(text: string): boolean {
  return text.includes("[") && text.search(REDACTED_EMAIL) >= 0;
}

/** Whether a line has nothing but the redacted addresses of people whom it does not name. */
export function isOnlyEmails(text: string): boolean {
  return hasRedactedEmail(text) && !/\w/.test(text.replace(REDACTED_EMAIL, ""));
}
