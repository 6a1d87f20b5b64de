/** A dash that parts fields has a space behind it. Asked first, since most lines have no dash but those of a word. */
export const PARTING_DASH = /[-–—] /;

/** A dash with a space on either side, which parts a name from what stands beside it. */
export const SPACED_DASH = / [-–—] /u;
