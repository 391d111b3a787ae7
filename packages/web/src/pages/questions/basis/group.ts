import type { BasesDocument } from '../../../graphql/documents/bases.ts';
import type { ResultOf } from '../../../graphql/gql.ts';

export type BasesAnswer = Extract<
  ResultOf<typeof BasesDocument>['answer'],
  { __typename: 'WhatGoesAnswer' }
>;
export type BasesRows = BasesAnswer['rows'];
export type BasesRow = BasesAnswer['rows']['edges'][number]['node'];
type BasesFlow = NonNullable<BasesRow['flow']>;
export type Bearing = BasesFlow['bearingBases'][number];
export type Use = Bearing['use'];
export type UsedBasis = Use['bases'][number];
export type Scope = Bearing['scope'];
export type Kind = NonNullable<UsedBasis['basis']>['kind'];

/** One use of bases, said once though it bears on several flows. */
export interface BearingGroup {
  scope: Scope;
  words: string;
  use: Use;
  purposes: readonly string[];
  flows: readonly { id: string; name: string }[];
}

const order: readonly Scope[] = ['FLOW', 'PURPOSE', 'NOTICE'];

/** The lists that bases stand in, never mixed: Article 6, 9 and 10 of UK GDPR. */
export const articles: readonly { kind: Kind; name: string }[] = [
  { kind: 'ART6', name: 'Article 6: basis' },
  { kind: 'ART9', name: 'Article 9: special category' },
  { kind: 'ART10', name: 'Article 10: criminal offence' },
];

/** Uses by what they are said of, the nearest to the flow first. */
export function groupUses(rows: readonly BasesRow[]): BearingGroup[] {
  const groups = new Map<string, BearingGroup>();
  for (const { flow } of rows) {
    for (const { scope, words, use, purpose } of flow?.bearingBases ?? []) {
      const key = `${scope} ${use.id}`;
      const before = groups.get(key);
      groups.set(key, {
        scope,
        words,
        use,
        purposes: distinct([...(before?.purposes ?? []), ...(purpose ? [purpose.name] : [])]),
        flows: [
          ...(before?.flows ?? []).filter(({ id }) => id !== flow?.id),
          ...(flow ? [{ id: flow.id, name: flow.name }] : []),
        ],
      });
    }
  }
  return order.flatMap((scope) => [...groups.values()].filter((group) => group.scope === scope));
}

/** A purpose that was asked about, with the bases that its notice ties to it. */
export interface PurposeAsked {
  name: string;
  /** Whose notice gives the purpose; null if that is not in the register. */
  publisher: string | null;
  uses: readonly Use[];
}

/**
 * Adds the bases of the purpose that was asked about: a notice can tie them to the purpose and name
 * no flow for it, and they are an answer then too. What bears on a flow of the answer stands already.
 */
export function withPurpose(
  groups: readonly BearingGroup[],
  asked: PurposeAsked | null,
): BearingGroup[] {
  if (asked === null) return [...groups];
  const { name, publisher, uses } = asked;
  const added = uses
    .filter(({ id }) => groups.every((group) => group.scope !== 'PURPOSE' || group.use.id !== id))
    .map(
      (use): BearingGroup => ({
        scope: 'PURPOSE',
        words:
          publisher === null ? 'of the purpose' : `of the purpose, in the notice of ${publisher}`,
        use,
        purposes: [name],
        flows: [],
      }),
    );
  return order.flatMap((scope) => [...groups, ...added].filter((group) => group.scope === scope));
}

/** The bases of one use that stand in one list. */
export function basesOf(use: Use, kind: Kind): UsedBasis[] {
  return use.bases.filter(({ basis }) => basis?.kind === kind);
}

/** How firmly a kind of basis is said, in a sentence with the number of bases for each scope. */
export function firmness(groups: readonly BearingGroup[], kind: Kind): string {
  const said = order.flatMap((scope) => {
    const ids = new Set(
      groups
        .filter((group) => group.scope === scope)
        .flatMap(({ use }) => basesOf(use, kind))
        .flatMap(({ basis }) => basis?.id ?? []),
    );
    return ids.size === 0 ? [] : [`${ids.size} said ${scopeWords[scope]}`];
  });
  if (said.length === 0) return 'None is stated. That is not the same as none.';
  const ofFlow = said.some((words) => words.endsWith(scopeWords.FLOW));
  return `${said.join('; ')}${ofFlow ? '' : '; none is tied to this sharing itself'}.`;
}

/** The Schedule 1 conditions that are named, or that one is needed and none is; each once. */
export function schedule1Words(groups: readonly BearingGroup[]): string {
  const used = groups.flatMap(({ use }) => use.bases);
  const named = distinct(
    used.flatMap(({ schedule1 }) => schedule1.flatMap(({ basis }) => basis?.name ?? [])),
  );
  if (named.length > 0) return `${named.join('; ')}. Each stands beside its Article 9 condition.`;
  return used.some(({ basis }) => basis?.needs.includes('SCHEDULE1'))
    ? 'None is named, though the law asks for one.'
    : 'None is named.';
}

/** What a use is said of, in words that follow “said”. */
export const scopeWords: Record<Scope, string> = {
  FLOW: 'of this flow',
  PURPOSE: 'of its purpose',
  NOTICE: 'of the whole notice',
};

/** The notice's own and/or between bases of one use; where it gives none, that is said. */
export function joinWords(use: Use): string | null {
  if (use.bases.length < 2) return null;
  if (use.combinationWords !== null)
    return `The notice’s words between them: “${use.combinationWords}”.`;
  if (use.combination === 'ALL') return 'The notice says all of them.';
  if (use.combination === 'ANY') return 'The notice says any of them.';
  return 'The notice does not say whether it is all of them or any of them.';
}

/** The flows of the rows, each once: a flow to a hub has a row for each member too. */
export function flowsOf(rows: readonly BasesRow[]): BasesFlow[] {
  const flows = rows.flatMap(({ flow }) => (flow === null ? [] : [flow]));
  return [...new Map(flows.map((flow) => [flow.id, flow])).values()];
}

/** The verdict over all flows: complete only if it is so for each, unknown if it is for each. */
export function verdictOf(rows: readonly BasesRow[]): 'UNKNOWN' | 'INCOMPLETE' | 'COMPLETE' {
  const verdicts = rows.flatMap(({ flow }) => flow?.bearingBasesCompleteness.verdict ?? []);
  if (verdicts.every((verdict) => verdict === 'UNKNOWN')) return 'UNKNOWN';
  return verdicts.every((verdict) => verdict === 'COMPLETE') ? 'COMPLETE' : 'INCOMPLETE';
}

function distinct(names: readonly string[]): string[] {
  return [...new Set(names)];
}
