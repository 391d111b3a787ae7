/**
 * Works something out once for each object that it is made of, for as long as that object is held.
 * Rows of a query that are kept in memory are one and the same list at each asking of a revision;
 * rows that are not kept are another list each time, and it is worked out anew.
 */
export function onceFor<Of extends object, Value>(make: (of: Of) => Value): (of: Of) => Value {
  const made = new WeakMap<Of, { readonly value: Value }>();
  return (of) => {
    let known = made.get(of);
    if (known === undefined) {
      known = { value: make(of) };
      made.set(of, known);
    }
    return known.value;
  };
}

/** Works something out when it is first asked for, and never again. */
export function onlyOnce<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
