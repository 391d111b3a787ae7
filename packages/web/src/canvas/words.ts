import type { CardKind, LineCertainty } from './scene.ts';

/** What a card's shape says, for lists and for screen readers. */
export const KIND_WORDS: Readonly<Record<CardKind, string>> = {
  ORGANISATION: 'named body',
  CLASS: 'kind of body, none named',
  CONCEPT: 'kind of body, none named',
  TEAM: 'team',
  HUB: 'hub',
  SYSTEM: 'system, not a body',
  SUBJECT: 'person or family',
  UNNAMED: 'not named',
  FLOW: 'flow',
  AGREEMENT: 'agreement',
  BIN: 'apart: not stated, or none recorded',
};

/** Several folded into one card: "14 named bodies". */
export const KIND_PLURALS: Readonly<Record<CardKind, string>> = {
  ORGANISATION: 'Named bodies',
  CLASS: 'Kinds of body',
  CONCEPT: 'Kinds of body',
  TEAM: 'Teams',
  HUB: 'Hubs',
  SYSTEM: 'Systems',
  SUBJECT: 'People and families',
  UNNAMED: 'Not named',
  FLOW: 'Flows',
  AGREEMENT: 'Agreements',
  BIN: 'Apart',
};

export const CERTAINTY_WORDS: Readonly<Record<LineCertainty, string>> = {
  STATED: 'stated',
  STATED_PART: 'part of it stated',
  STATED_WIDER: 'may include this',
  INFERRED: 'inferred',
  NOT_STATED: 'categories not stated',
  EXCLUDED: 'not in this flow',
};

/** "1 flow", "3 flows". */
export function countOf(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}
