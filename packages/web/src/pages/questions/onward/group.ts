import type { OnwardDocument } from '../../../graphql/documents/onward.ts';
import type { ResultOf } from '../../../graphql/gql.ts';

export type OnwardAnswer = Extract<
  ResultOf<typeof OnwardDocument>['onward'],
  { __typename: 'OnwardAnswer' }
>;
export type Chain = OnwardAnswer['chains'][number];
export type ChainStep = Chain['steps'][number];
export type Handling = OnwardAnswer['stated'][number];

/** Chains with the same words meet at the same bodies: the words are said once for all of them. */
export function byMeeting(chains: readonly Chain[]): { words: string; chains: Chain[] }[] {
  const groups = new Map<string, Chain[]>();
  for (const chain of chains) {
    groups.set(chain.words, [...(groups.get(chain.words) ?? []), chain]);
  }
  return [...groups].map(([words, of]) => ({ words, chains: of }));
}

/** What is said of a step's purpose beside the one before it. */
export const purposeWords: Record<ChainStep['purposeChange'], string | null> = {
  FIRST: null,
  SAME: 'same purpose as before',
  CHANGED: 'the purpose changes here',
  NOT_KNOWN: 'whether the purpose changes here is not known',
};

/** What kind of handling is stated. */
export const handlingWords: Record<Handling['kind'], string> = {
  LINKAGE: 'Linked there with other information',
  USE: 'Used there',
  ONWARD_DISCLOSURE: 'Passed on',
};
