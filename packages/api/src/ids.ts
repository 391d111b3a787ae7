/** The type of a record is told by the prefix of its id: ids in GraphQL are the register's own. */
export const TYPE_OF_PREFIX = {
  org: 'Party',
  concept: 'Party',
  class: 'Party',
  team: 'Party',
  hub: 'Party',
  system: 'Party',
  subject: 'Party',
  unnamed: 'Party',
  cat: 'Category',
  purpose: 'Purpose',
  'uk-gdpr': 'LegalBasis',
  'dpa-2018': 'LegalBasis',
  basis: 'BasisUse',
  leg: 'Legislation',
  agreement: 'Agreement',
  flow: 'Flow',
  source: 'Notice',
  register: 'Register',
} as const;

export type NodeType = (typeof TYPE_OF_PREFIX)[keyof typeof TYPE_OF_PREFIX] | 'Statement';

/** The GraphQL type of an id, or null if no kind of record has ids like it. */
export function typeOfId(id: string): NodeType | null {
  const colon = id.indexOf(':');
  if (colon < 0) return /^[A-Z]{1,6}\d{3,}$/.test(id) ? 'Statement' : null;
  const prefix = id.slice(0, colon);
  return isPrefix(prefix) ? TYPE_OF_PREFIX[prefix] : null;
}

/** An id in the letters of the registers: a statement's number in capitals, all others in small ones. */
export function idAsWritten(text: string): string {
  const id = text.trim();
  return id.includes(':') ? id.toLowerCase() : id.toUpperCase();
}

function isPrefix(text: string): text is keyof typeof TYPE_OF_PREFIX {
  return Object.hasOwn(TYPE_OF_PREFIX, text);
}
