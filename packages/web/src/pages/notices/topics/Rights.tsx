import { CertaintyMark } from '../../../components/Glyph.tsx';
import { Inferred } from '../../../components/Inferred.tsx';
import { ListCompleteness } from '../../../components/ListCompleteness.tsx';
import { listInWords, plural } from '../../../text/words.ts';
import type { NoticeFound } from '../Notice.tsx';
import { Lines } from './Lines.tsx';

type Offer = NoticeFound['offers'][number];

/** Rights in the notice's order; those that it ties to a basis stand under that basis. */
export function Rights({ notice }: { notice: NoticeFound }) {
  const groups = byBases(notice.offers);
  return (
    <>
      <ListCompleteness completeness={notice.offersCompleteness} />
      {notice.offers.some(({ areArticlesOurs }) => areArticlesOurs) && (
        <p className="muted small">
          Articles marked “ours” are not in the notice: a curator matched them to its words.
        </p>
      )}
      {groups.length > 0 && <p>{allWords(notice)}</p>}
      {groups.map(({ bases, offers }, index) => (
        <section key={bases}>
          {(groups.length > 1 || bases !== '') && (
            <h3>{bases === '' ? 'Not tied to a basis' : `Where the notice relies on ${bases}`}</h3>
          )}
          <p>
            {countWords(
              offers,
              groups.slice(0, index).flatMap((above) => above.offers),
            )}
          </p>
          <Lines
            notice={notice.id}
            lines={offers.map((offer) => ({
              key: `${offer.rightId} ${offer.statements.map(({ id }) => id).join()}`,
              words: <OneRight offer={offer} />,
              statements: offer.statements,
            }))}
          />
        </section>
      ))}
      {groups.length === 0 && <Lines notice={notice.id} lines={[]} />}
    </>
  );
}

function OneRight({ offer }: { offer: Offer }) {
  const limit = offer.condition === null ? '' : `, ${offer.condition}`;
  return (
    <>
      {offer.polarity === 'EXCLUDED' ? (
        <CertaintyMark kind="EXCLUDED" words={`Left out by name: ${offer.name}`} />
      ) : (
        offer.name
      )}
      {offer.writtenAs !== null && `; the notice speaks of ${offer.writtenAs}`}
      {limit}{' '}
      <span className="muted small">
        {offer.articles.join(', ')}
        {offer.areArticlesOurs && ' (ours)'}
      </span>{' '}
      <Inferred link={offer} />
    </>
  );
}

function allWords({ rightsOffered, rightsExcluded }: NoticeFound): string {
  const excluded = rightsExcluded === 0 ? '' : `, ${rightsExcluded} left out by name`;
  return `${plural(rightsOffered, 'right')} offered${excluded}; each is counted once.`;
}

/** How many rights a group lists, and how many of them a group above it lists too. */
function countWords(offers: readonly Offer[], above: readonly Offer[]): string {
  const excluded = offers.filter(({ polarity }) => polarity === 'EXCLUDED').length;
  const listed = offered(offers);
  const again = [...listed].filter((right) => offered(above).has(right)).length;
  const notes = [
    ...(again === 0 ? [] : [`${again} of them also above`]),
    ...(excluded === 0 ? [] : [`${excluded} left out by name`]),
  ];
  return `${[`${plural(listed.size, 'right')} listed`, ...notes].join(', ')}.`;
}

function offered(offers: readonly Offer[]): ReadonlySet<string> {
  return new Set(
    offers.flatMap(({ polarity, rightId }) => (polarity === 'OFFERED' ? rightId : [])),
  );
}

/** Offers that depend on the same bases together, those tied to a basis first. */
function byBases(offers: readonly Offer[]): { bases: string; offers: Offer[] }[] {
  const groups = new Map<string, Offer[]>();
  for (const offer of offers) {
    const bases = listInWords(
      offer.bases.map(({ name, reference }) => `${name.toLowerCase()} (${reference})`),
      'or',
    );
    groups.set(bases, [...(groups.get(bases) ?? []), offer]);
  }
  return [...groups]
    .map(([bases, each]) => ({ bases, offers: each }))
    .sort((a, b) => b.bases.length - a.bases.length);
}
