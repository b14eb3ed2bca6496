/** What was worked out of a text, remembered: the same few texts come by for every field, and again on every scan. */

const MANY = 4000;

/** @param make must depend on nothing but the text; what it gives is shared, so nobody may change it. */
export function remembered<T>(make: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    let made = known.get(text);
    if (made === undefined) {
      if (known.size > MANY) known.clear();
      made = make(text);
      known.set(text, made);
    }
    return made;
  };
}
