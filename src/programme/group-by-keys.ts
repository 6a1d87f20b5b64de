/** Items by each of their keys, in the order in which keys and items first appear. `""` is no key; a key given twice counts once. */
export function groupByKeys<Item>(
  items: readonly Item[],
  keysOf: (item: Item) => readonly string[],
): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    for (const key of keysOf(item)) {
      if (key === "") continue;
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [item]);
      // An item's own keys come one after the other, so a repeated key finds the item at the end of its group.
      else if (group[group.length - 1] !== item) group.push(item);
    }
  }
  return groups;
}
