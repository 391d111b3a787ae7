import { withSearch } from '../../shell/paths.ts';

/** The parts of a question that its address holds. */
export type Given =
  | 'category'
  | 'category2'
  | 'reason'
  | 'party'
  | 'from'
  | 'to'
  | 'purpose'
  | 'about'
  | 'stage'
  | 'basis'
  | 'basisScope'
  | 'agreement'
  | 'certainty'
  | 'steps'
  | 'a'
  | 'b';

export interface QuestionKind {
  path: string;
  name: string;
  given: readonly Given[];
}

/** The kinds of question, in the order of the tabs. */
export const questionKinds: readonly QuestionKind[] = [
  { path: '/ask', name: 'Who receives it?', given: ['category', 'from', 'to'] },
  { path: '/ask/from', name: 'Where does it come from?', given: ['category', 'to', 'from'] },
  { path: '/ask/between', name: 'What goes between two parties?', given: ['from', 'to'] },
  { path: '/ask/basis', name: 'On what basis?', given: ['category', 'from', 'to'] },
  {
    path: '/ask/recorded',
    name: 'Is this sharing recorded?',
    given: ['from', 'to', 'category', 'purpose'],
  },
  { path: '/ask/onward', name: 'Onward', given: ['from', 'steps'] },
  {
    path: '/ask/told',
    name: 'Who must be told?',
    given: ['reason', 'category', 'category2', 'from', 'agreement'],
  },
];

/** The address of another kind of question about the same things, as far as it asks for them. */
export function sameAbout(kind: QuestionKind, asked: URLSearchParams): string {
  const kept = kind.given.map((name) => [name, asked.get(name)] as const);
  return withSearch(kind.path, Object.fromEntries(kept));
}
