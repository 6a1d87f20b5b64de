/**
 * Adds items at the end of a list. `push(...items)` hands each over as an argument, and the hundred thousand lines of a
 * hostile page are more arguments than a stack holds.
 */
export function addAll<Item>(list: Item[], items: Iterable<Item>): void {
  for (const item of items) list.push(item);
}
