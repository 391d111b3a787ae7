/** Comparing how a source writes a name with the names that are known. */

/** The words of a name in small letters, without punctuation. */
export function wordsOf(name: string): readonly string[] {
  return name
    .toLowerCase()
    .replaceAll(/['’]/g, '')
    .replaceAll('&', ' and ')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

const LEFT_OUT = new Set(['the', 'nhs']);

/** True if the known name stands in what is written, whatever the case, punctuation and "NHS". */
export function writes(written: string, known: string): boolean {
  const bare = (name: string) => wordsOf(name).filter((word) => !LEFT_OUT.has(word));
  return ` ${bare(written).join(' ')} `.includes(` ${bare(known).join(' ')} `);
}

/** True if the two differ, and in no word by more than one letter. */
export function nearlyWrites(written: string, known: string): boolean {
  const [one, other] = [wordsOf(written), wordsOf(known)];
  if (one.length !== other.length || one.join(' ') === other.join(' ')) return false;
  return one.every((word, index) => isWithinOneLetter(word, other[index] ?? ''));
}

/** True if every word that counts in what is written is a word of the title. */
export function isOfTitle(written: string, title: string): boolean {
  const known = new Set(wordsOf(title));
  const small = new Set(['of', 'the', 'and', 'to']);
  return wordsOf(written).every((word) => small.has(word) || known.has(word));
}

function isWithinOneLetter(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (long.length - short.length > 1) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at += 1;
  const rest = short.length === long.length ? short.slice(at + 1) : short.slice(at);
  return rest === long.slice(at + 1);
}
