import { Cited } from '../../components/Cited.tsx';
import { SectionTitle } from '../../components/PageTitle.tsx';
import { Link } from '../../shell/Link.tsx';
import { pathOf, withSearch } from '../../shell/paths.ts';
import { plural } from '../../text/words.ts';
import type { ApartRow } from './rows.ts';
import { apartSizeWords } from './words.ts';

/** Recipients of which nothing can be said for this category: neither that, nor that not. */
export function CountedApart({ rows, total }: { rows: readonly ApartRow[]; total: number }) {
  if (rows.length === 0) return null;
  return (
    <section aria-labelledby="counted-apart">
      <SectionTitle
        id="counted-apart"
        title="Counted apart"
        note={
          rows.length < total
            ? `${plural(total, 'row')} of which nothing can be said for this category`
            : apartSizeWords(rows)
        }
      />
      <ul className="apart">
        {rows.map(({ id, party, flow, words, statements }) => (
          <li key={id}>
            <strong>
              {party === null ? (
                'A party that is not in this register'
              ) : (
                <Link to={pathOf('party', party.id)}>{party.name}</Link>
              )}
              .
            </strong>{' '}
            {words} <Cited statements={statements} />{' '}
            {flow !== null && (
              <Link to={withSearch('/explore', { of: flow.sender.party.id, selected: flow.id })}>
                See that flow
              </Link>
            )}
          </li>
        ))}
      </ul>
      {rows.length < total && (
        <p>
          {rows.length} of {plural(total, 'row')} are shown.
        </p>
      )}
    </section>
  );
}
