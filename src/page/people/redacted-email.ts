/** What the site puts in the place of an e-mail address. */
export const REDACTED_EMAIL = /\[email(?: |\u00a0)protected\]/gu;

/** Whether a line has nothing but the redacted addresses of people whom it does not name. */
export function isOnlyEmails(text: string): boolean {
  return text.includes("[email") && text.search(REDACTED_EMAIL) >= 0 && !/\w/.test(text.replace(REDACTED_EMAIL, ""));
}
