interface Cited {
  statements: readonly { id: string }[];
}

/** Statement ids in the order of the text: S009 before S010, and S999 before S1000. */
const collator = new Intl.Collator('en-GB', { numeric: true });

/**
 * What rests on statements, in the order in which the notice says it. Statements are numbered
 * along the text; what rests on none stands last, in the order it came.
 */
export function inNoticeOrder<Item extends Cited>(items: readonly Item[]): Item[] {
  return [...items].sort((a, b) => {
    const [left, right] = [numbersOf(a), numbersOf(b)];
    if (left.length === 0 || right.length === 0) return right.length - left.length;
    return collator.compare(left.join(' '), right.join(' '));
  });
}

function numbersOf({ statements }: Cited): string[] {
  return statements.map(({ id }) => id).sort(collator.compare);
}
