/** Where the words of a code are not the code itself in small letters. */
const OTHER_WORDS: Readonly<Record<string, string>> = {
  UNKNOWN: 'Not known',
  CURRENT: 'In force',
  OWN_TEAM: 'Own team of the sender',
  ART6: 'Article 6',
  UK_GDPR: 'UK GDPR',
  PART_3: 'Law enforcement (Part 3 of the Data Protection Act 2018)',
  ONE_OFF: 'One-off',
};

/** A value of the vocabulary as words for a cell: "NOT_STATED" is "Not stated". */
export function codeWords(code: string): string {
  const words = code.replaceAll('_', ' ').toLowerCase();
  return OTHER_WORDS[code] ?? words.charAt(0).toUpperCase() + words.slice(1);
}
