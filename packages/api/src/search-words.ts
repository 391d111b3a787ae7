/** What a notice can be asked about as a whole; pages and fields stand under these words. */
export const MATTERS = [
  'ABROAD',
  'AGREEMENTS',
  'BASES',
  'CONTACTS',
  'HELD',
  'HISTORY',
  'HUBS',
  'LAW',
  'PROCESSORS',
  'PURPOSES',
  'RETENTION',
  'RIGHTS',
  'SECURITY',
] as const;

export type Matter = (typeof MATTERS)[number];

interface Sense {
  /** What the words are about; null for words that only mean the same. */
  readonly matter: Matter | null;
  /** Words and phrases, in small letters, that people use for one thing. */
  readonly alike: readonly string[];
  /** Words that lead to the matter and do not mean the same as the others. */
  readonly also?: readonly string[];
}

/**
 * The words people use beside those of the registers, in one place. They stand in the API, and
 * not in the pages, so that GraphQL and the pages find the same.
 */
export const SENSES: readonly Sense[] = [
  {
    matter: 'RETENTION',
    alike: ['retention', 'retain', 'keep', 'kept', 'how long', 'store', 'stored', 'storage'],
    also: ['period', 'years', 'destroy', 'destroyed', 'delete', 'deleted'],
  },
  {
    matter: 'RIGHTS',
    alike: ['right to be forgotten', 'forgotten', 'erasure', 'erase', 'delete', 'deleted'],
  },
  {
    matter: 'RIGHTS',
    alike: ['subject access', 'subject access request', 'sar', 'dsar', 'right of access'],
  },
  { matter: 'RIGHTS', alike: ['portability', 'portable', 'passed on electronically'] },
  { matter: 'RIGHTS', alike: ['rectification', 'rectify', 'correct', 'put right'] },
  { matter: 'RIGHTS', alike: ['withdraw', 'withdrawal', 'take back', 'taken back'] },
  {
    matter: 'RIGHTS',
    alike: ['rights', 'right'],
    also: ['object', 'restrict', 'automated', 'access'],
  },
  {
    matter: 'CONTACTS',
    alike: ['complain', 'complaint', 'complaints', 'unhappy'],
    also: ['contact', 'dpo', 'officer', 'e-mail', 'email', 'telephone', 'phone'],
  },
  { matter: 'CONTACTS', alike: ['dpo', 'data protection officer'] },
  { matter: 'BASES', alike: ['consent', 'permission'] },
  {
    matter: 'BASES',
    alike: ['basis', 'bases', 'lawful basis', 'legal basis', 'grounds'],
    also: ['public task', 'legal obligation', 'vital interests', 'schedule 1', 'article', 'gdpr'],
  },
  {
    matter: 'LAW',
    alike: ['law', 'legislation', 'statute', 'act'],
    also: ['repealed', 'repeal', 'in force', 'regulations', 'guidance', 'superseded', 'revoked'],
  },
  {
    matter: 'HISTORY',
    alike: ['abolished', 'dissolved', 'closed', 'ended'],
    also: ['merged', 'merger', 'renamed', 'successor', 'successors', 'taken over', 'replaced'],
  },
  {
    matter: 'PROCESSORS',
    alike: ['processor', 'processors', 'supplier', 'suppliers'],
    also: ['software', 'system', 'systems', 'database', 'company', 'contractor'],
  },
  {
    matter: 'HUBS',
    alike: ['mash', 'multi-agency safeguarding hub'],
    also: ['hub', 'hubs', 'member', 'members', 'agencies', 'partners', 'spoc'],
  },
  {
    matter: 'SECURITY',
    alike: ['security', 'secure', 'securely'],
    also: ['breach', 'protected', 'encryption', 'confidential', 'confidentiality'],
  },
  {
    matter: 'ABROAD',
    alike: ['abroad', 'overseas', 'outside the uk', 'international'],
    also: ['transfer', 'transfers', 'country', 'countries'],
  },
  { matter: 'HELD', alike: ['collect', 'collected', 'collects'], also: ['held', 'hold', 'holds'] },
  { matter: 'PURPOSES', alike: ['purpose', 'purposes'], also: ['why', 'reason', 'reasons'] },
  {
    matter: 'AGREEMENTS',
    alike: ['agreement', 'agreements'],
    also: ['isa', 'dsa', 'mou', 'protocol', 'signed', 'signatory', 'signatories'],
  },
  { matter: null, alike: ['gp', 'gps', 'doctor', 'doctors'] },
  { matter: null, alike: ['dv', 'domestic violence', 'domestic abuse'] },
  { matter: null, alike: ['send', 'special educational needs', 'disability'] },
  { matter: null, alike: ['cse', 'child sexual exploitation'] },
  { matter: null, alike: ['yot', 'yos', 'youth offending'] },
  { matter: null, alike: ['probation', 'offender management'] },
  { matter: null, alike: ['council', 'councils', 'local authority', 'local authorities'] },
  // Short forms that are not the beginning of the word: those are found without being told.
  { matter: null, alike: ['dept', 'department'] },
  { matter: null, alike: ['depts', 'departments'] },
  { matter: null, alike: ['govt', 'government'] },
  { matter: null, alike: ['svc', 'service'] },
  { matter: null, alike: ['svcs', 'services'] },
  { matter: null, alike: ['cttee', 'committee'] },
  { matter: null, alike: ['mgmt', 'management'] },
  { matter: null, alike: ['ltd', 'limited'] },
];

/** Words of a question that say nothing of what is looked for. */
const EMPTY_WORDS = new Set(
  'a about an and any are as at be been by can do does for from gets give given gives has have how i if in is it its may me my of on or our receive receives say says share shared shares that the their them there they this to us was we were what when where which who whom whose why will with you your'.split(
    ' ',
  ),
);

export interface Understood {
  /** What must be found: each with the words that mean the same. */
  readonly wanted: readonly (readonly string[])[];
  /** What the words are about. */
  readonly matters: readonly Matter[];
}

/** Reads the words of a search: phrases and words that mean the same, and what they are about. */
export function understand(text: string): Understood {
  let rest = ` ${wordsOf(text).join(' ')} `;
  const wanted: string[][] = [];
  const matters = new Set<Matter>();
  for (const { matter, alike, also = [] } of SENSES) {
    const phrases = [...alike, ...also].filter((each) => each.includes(' '));
    // The longest first: “subject access request” is not “subject access” and a request.
    for (const phrase of phrases.sort((a, b) => b.length - a.length)) {
      if (!rest.includes(` ${phrase} `)) continue;
      if (matter !== null) matters.add(matter);
      if (!alike.includes(phrase)) continue;
      rest = rest.replace(` ${phrase} `, ' ');
      wanted.push([...alike]);
    }
  }
  const words = rest.split(' ').filter((word) => word !== '');
  const telling = words.filter((word) => !EMPTY_WORDS.has(word));
  for (const word of words) for (const matter of mattersOf(word)) matters.add(matter);
  for (const word of telling.length + wanted.length === 0 ? words : telling) {
    wanted.push([word, ...sameAs(word)]);
  }
  return { wanted, matters: [...matters].sort() };
}

/**
 * What the words are about, without those that are part of the name of a body: the second word of
 * “Black Country Partnership” is not about other countries. Two words in a row make a name.
 */
export function mattersBesideNames(text: string, names: readonly string[]): readonly Matter[] {
  const words = wordsOf(text);
  const pairs = new Set(names.flatMap((name) => pairsOf(wordsOf(name))));
  const inName = words.map((_, at) =>
    [words.slice(at - 1, at + 1), words.slice(at, at + 2)].some(
      (pair) => pair.length === 2 && pairs.has(pair.join(' ')),
    ),
  );
  return understand(words.filter((_, at) => !inName[at]).join(' ')).matters;
}

function pairsOf(words: readonly string[]): string[] {
  return words.slice(1).map((word, at) => `${words[at]} ${word}`);
}

function mattersOf(word: string): Matter[] {
  return SENSES.flatMap(({ matter, alike, also = [] }) =>
    matter !== null && (alike.includes(word) || also.includes(word)) ? [matter] : [],
  );
}

function sameAs(word: string): string[] {
  const others = SENSES.filter(({ alike }) => alike.includes(word)).flatMap(({ alike }) => alike);
  return [...new Set(others)].filter((other) => other !== word);
}

function wordsOf(text: string): string[] {
  return text
    .toLowerCase()
    .split(/[^\p{L}\p{N}()./&'’-]+/u)
    .map((word) => word.replace(/[.?!,;:]+$/u, ''))
    .filter((word) => word !== '');
}

/** Words of a name that its initials leave out. */
const SMALL_WORDS = new Set(['and', 'for', 'of', 'the', 'in']);

/** The initials that people use for a long name: “West Midlands Police” → “WMP”. */
export function initialsOf(name: string): string | null {
  const words = name.split(/[\s-]+/).filter((word) => !SMALL_WORDS.has(word.toLowerCase()));
  if (words.length < 3 || !words.every((word) => /^\p{Lu}/u.test(word))) return null;
  return words.map((word) => word.charAt(0)).join('');
}
