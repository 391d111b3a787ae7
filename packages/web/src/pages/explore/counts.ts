import { plural } from '../../text/words.ts';
import type { ExplorePicture } from './picture.ts';

/** What may concern a party that no flow names. */
export interface Indirect {
  /** Flows that a hub receives of which it is a member. */
  readonly throughHubs: number;
  /** Kinds of body that flows name, and that it may be. */
  readonly kinds: number;
}

interface Linked {
  readonly instanceOf: readonly { readonly party: { readonly id: string } }[];
}

/** What a party is an instance of, with what that is a kind of in turn. */
interface LinkedUp {
  readonly instanceOf?: readonly { readonly party: { readonly id: string } & LinkedUp }[];
}

/** Each kind that a party is of: the police are also a body of criminal justice. */
function kindsAbove({ instanceOf = [] }: LinkedUp): readonly string[] {
  return instanceOf.flatMap(({ party }) => [party.id, ...kindsAbove(party)]);
}

/**
 * Kinds of body that a named body or team may be, although no notice says that it is: of the same
 * kind, or of a wider one that it is of by way of it.
 */
export function mayBe<Kind extends Linked>(
  party: LinkedUp & { readonly kind: string },
  kinds: readonly { readonly node: Kind }[],
): readonly Kind[] {
  if (party.kind !== 'ORGANISATION' && party.kind !== 'TEAM') return [];
  const concepts = kindsAbove(party);
  return kinds
    .map(({ node }) => node)
    .filter((kind) => kind.instanceOf.some((link) => concepts.includes(link.party.id)));
}

/** That no flow names a party, and what may concern it all the same, which the map cannot draw. */
function noFlowWords(indirect: Indirect | null): string {
  const { throughHubs, kinds } = indirect ?? { throughHubs: 0, kinds: 0 };
  const others = [
    ...(throughHubs > 0 ? [`${plural(throughHubs, 'flow')} to its hub`] : []),
    ...(kinds > 0 ? [`${plural(kinds, 'kind')} of body in notices`] : []),
  ];
  return others.length === 0
    ? 'no flow recorded'
    : `no flow names it, but ${others.join(' and ')} may concern it (see the panel)`;
}

/** "14 of 14 parties shown, 1 flow, nothing hidden". */
export function countWords(
  { shown, folded }: Pick<ExplorePicture, 'shown' | 'folded'>,
  indirect: Indirect | null = null,
): string {
  const { counts, whole } = shown;
  const parties = `${counts.parties} of ${plural(whole.parties, 'party', 'parties')} shown`;
  const hiddenLines = whole.flows - counts.flows + (whole.memberships - counts.memberships);
  const flows =
    whole.flows === 0
      ? noFlowWords(indirect)
      : counts.flows === whole.flows
        ? plural(whole.flows, 'flow')
        : `${counts.flows} of ${plural(whole.flows, 'flow')}`;
  const hidden = hiddenLines === 0 ? 'nothing hidden' : `${plural(hiddenLines, 'line')} hidden`;
  // Folded cards and bundles hold several parties; a reader should know before counting cards.
  const groups = folded.parties.filter(({ folds }) => folds.length > 0).length;
  return [
    parties,
    flows,
    hidden,
    ...(groups === 0 ? [] : [`${plural(groups, 'group')} folded`]),
  ].join(', ');
}

/** What the filters ask and notices do not say: "of 12 flows the notice does not say it; shown". */
export function unsaidWords(unsaid: number, isShown: boolean): string {
  return `Of ${plural(unsaid, 'flow')} the notice does not say what the filters ask: ${isShown ? 'shown' : 'not shown'}`;
}

/** Said where only the first kinds of body were looked at: there may be more that a party may be. */
export function notAllLookedAt(kinds: {
  readonly totalCount: number;
  readonly edges: readonly unknown[];
}): string | null {
  const { length } = kinds.edges;
  return length < kinds.totalCount
    ? `Only ${length} of ${kinds.totalCount} kinds of body in this register were looked at.`
    : null;
}
