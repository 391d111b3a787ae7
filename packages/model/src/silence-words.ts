/** What the notices of an answer are silent on, each told of its own flows only. */

import { asksForSources } from './answer-words.ts';
import type { Completeness } from './completeness.ts';
import { counted } from './plain-words.ts';
import type { SilentNotice } from './silent-notices.ts';

/** What the words need to know of the notices that speak in an answer. */
export interface NoticesSpeaking {
  /** Registers of the notices that list the category as held. */
  readonly listedIn: ReadonlySet<string>;
  /** Who published the notice of a register; asked of {@link publishersNamed} alone. */
  publisherOf(registerId: string): string;
}

/** Above this many, notices are told of together: those that list the category, and those that do not. */
const MOST_NOTICES_NAMED = 6;

/** Some notices that are told of in the same sentences. */
interface Told {
  readonly partyIds: readonly string[];
  readonly mayBe: number;
  readonly undecided: number;
  /** Whether the category is on the list of what they hold; null if nothing is to be said of it. */
  readonly isListed: boolean | null;
  /** "in the notice of Sandwell Children’s Trust"; empty where there is but one. */
  readonly where: string;
  /** The notice that does not say: "the notice", "the notice of Sandwell Children’s Trust". */
  readonly who: string;
  readonly lists: Lists;
}

interface Lists {
  readonly name: string;
  readonly doNotName: string;
}

const THE_LIST: Lists = {
  name: 'the notice’s list of what it holds',
  doNotName: 'The notice’s list of what it holds does not name',
};
const THAT_LIST: Lists = {
  name: 'that notice’s list of what it holds',
  doNotName: 'That notice’s list of what it holds does not name',
};
const THEIR_LISTS: Lists = {
  name: 'their lists of what they hold',
  doNotName: 'Their lists of what they hold do not name',
};

/**
 * The sentences below the headline: how many parties are recorded without their categories, of how
 * many flows the notice does not say what the question is limited to, and whether the category is
 * listed as held. What one notice lists is said of its own recipients alone, so several notices have
 * several sentences, each with its own number.
 */
export function silence(
  { silentNotices, dimension }: Completeness,
  notices: NoticesSpeaking,
): string {
  const sources = asksForSources(dimension);
  return toldOf(silentNotices, notices)
    .map((told) => sentences(told, sources))
    .join(' ');
}

/** Registers of which {@link silence} names the publisher: none where there is but one notice. */
export function publishersNamed({ silentNotices }: Completeness): readonly string[] {
  const telling = silentNotices.filter(isSilent);
  const isNamed = silentNotices.length > 1 && telling.length <= MOST_NOTICES_NAMED;
  return isNamed ? telling.map(({ registerId }) => registerId) : [];
}

function isSilent({ partyIds, mayBe, undecided }: SilentNotice): boolean {
  return partyIds.length + mayBe + undecided > 0;
}

function toldOf(
  silent: readonly SilentNotice[],
  { listedIn, publisherOf }: NoticesSpeaking,
): readonly Told[] {
  // Of a notice of which no flow is in the answer, beside others that are, its list says nothing.
  const someAreIn = silent.some(({ hasFlows }) => hasFlows);
  const isListed = ({ registerId, hasFlows }: SilentNotice) =>
    someAreIn && !hasFlows ? null : listedIn.has(registerId);
  const telling = silent.filter(isSilent);
  // Those that list it come last: their statements are cited behind the sentences.
  const inOrder = [null, false, true];
  if (telling.length <= MOST_NOTICES_NAMED) {
    const rank = (notice: SilentNotice) => inOrder.indexOf(isListed(notice));
    return telling
      .toSorted((one, other) => rank(one) - rank(other))
      .map((notice) => {
        const name = silent.length === 1 ? '' : ` of ${publisherOf(notice.registerId)}`;
        return {
          ...notice,
          isListed: isListed(notice),
          where: name === '' ? '' : ` in the notice${name}`,
          who: `the notice${name} does not say`,
          lists: name === '' ? THE_LIST : THAT_LIST,
        };
      });
  }
  return inOrder.flatMap((listed) => {
    const alike = telling.filter((notice) => isListed(notice) === listed);
    if (alike.length === 0) return [];
    const number = counted(alike.length, 'notice', 'notices');
    return [
      {
        partyIds: [...new Set(alike.flatMap(({ partyIds }) => partyIds))],
        mayBe: alike.reduce((sum, { mayBe }) => sum + mayBe, 0),
        undecided: alike.reduce((sum, { undecided }) => sum + undecided, 0),
        isListed: listed,
        where: ` in ${number}`,
        who: `${number} ${alike.length === 1 ? 'does' : 'do'} not say`,
        lists: alike.length === 1 ? THAT_LIST : THEIR_LISTS,
      },
    ];
  });
}

function sentences(
  { partyIds, mayBe, undecided, isListed, where, who, lists }: Told,
  sources: boolean,
): string {
  const parties = partyIds.length;
  const noun = sources ? 'source' : 'recipient';
  const verb = sources ? 'supply' : 'receive';
  const recorded =
    parties === 1
      ? `1 ${noun} is recorded${where}; what it ${sources ? 'supplies' : 'receives'} is not.`
      : `${parties} ${noun}s are recorded${where}; what they ${verb} is not.`;
  const ways = sources ? 'comes from them' : 'goes to them';
  return [
    ...(parties === 0 ? [] : [recorded]),
    ...(mayBe === 0
      ? []
      : [
          `${counted(mayBe, 'flow', 'flows')}${where} may be of these, and nothing says so; what ${mayBe === 1 ? 'it carries' : 'they carry'} is not stated.`,
        ]),
    ...(undecided === 0
      ? []
      : [`Of ${counted(undecided, 'flow', 'flows')} ${who} what was asked for.`]),
    ...(isListed === null
      ? []
      : [
          isListed
            ? `The category is on ${lists.name}. Nothing says that it ${ways}, or that it does not.`
            : `${lists.doNotName} this category, so whether it ${ways} is not known.`,
        ]),
  ].join(' ');
}
