/** A pure function that remembers its last answers, and starts afresh once it holds `limit` of them. */
export function remembered<Key, Value>(limit: number, answer: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, { readonly value: Value }>();
  return (key) => {
    const found = known.get(key);
    if (found !== undefined) return found.value;
    const value = answer(key);
    if (known.size >= limit) known.clear();
    known.set(key, { value });
    return value;
  };
}
