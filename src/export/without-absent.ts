/** An object without the keys that hold `undefined`: an absent fact is an absent key. */
export function withoutAbsent<Target extends object>(facts: {
  [Key in keyof Target]: Target[Key] | undefined;
}): Target {
  // Dropping `undefined` is what turns the one type into the other.
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)) as Target;
}
