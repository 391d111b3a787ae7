import { Badge, FromOutside } from '../../../components/tags.tsx';
import { Link } from '../../../shell/Link.tsx';
import { pathOf } from '../../../shell/paths.ts';
import { listInWords } from '../../../text/words.ts';

type Scope = 'FLOW' | 'PURPOSE' | 'NOTICE';

interface RowNotesProps {
  row: {
    party: {
      standing: { badge: string | null };
      successorsAt: readonly { id: string; name: string }[];
    } | null;
    basisSaidOf: readonly Scope[];
    aboutMatch: 'ITSELF' | 'PART' | 'WIDER' | null;
  };
}

/** What is to be known of a row beside who and how sure: how the body stands, and what a filter met. */
export function RowNotes({ row: { party, basisSaidOf, aboutMatch } }: RowNotesProps) {
  const match = matchWords(basisSaidOf, aboutMatch);
  const badge = party?.standing.badge ?? null;
  return (
    <>
      {party !== null && badge !== null && (
        <span className="answer-table__reach">
          <Badge>{badge}</Badge>{' '}
          {party.successorsAt.length > 0 && (
            <>
              in its place on this date:{' '}
              {party.successorsAt.map(({ id, name }, index) => (
                <span key={id}>
                  {index > 0 && ', '}
                  <Link to={pathOf('party', id)}>{name}</Link>
                </span>
              ))}{' '}
            </>
          )}
          <FromOutside>From organisation history</FromOutside>
        </span>
      )}
      {match !== null && <span className="answer-table__reach">{match}</span>}
    </>
  );
}

const scopeWords: Record<Scope, string> = {
  FLOW: 'this flow',
  PURPOSE: 'its purpose',
  NOTICE: 'the whole notice',
};

/** How the row met the filters of the question; null where none of these was asked. */
export function matchWords(
  basisSaidOf: readonly Scope[],
  aboutMatch: RowNotesProps['row']['aboutMatch'],
): string | null {
  const said = [
    ...(basisSaidOf.length === 0
      ? []
      : [`basis said of ${listInWords(basisSaidOf.map((scope) => scopeWords[scope]))}`]),
    ...(aboutMatch === 'WIDER' ? ['said of a wider group of people: it may be about these'] : []),
    ...(aboutMatch === 'PART' ? ['said of a part of these people'] : []),
  ];
  return said.length === 0 ? null : said.join('; ');
}
