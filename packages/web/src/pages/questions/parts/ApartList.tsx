import { Cited } from '../../../components/Cited.tsx';
import { Link } from '../../../shell/Link.tsx';
import { pathOf } from '../../../shell/paths.ts';
import { plural } from '../../../text/words.ts';
import type { Row, Side } from './RecipientTable.tsx';

interface ApartListProps {
  rows: readonly Row[];
  side: Side;
}

/** What is counted apart, each reason said once with the flows that it is the reason for. */
export function ApartList({ rows, side }: ApartListProps) {
  return byWords(rows, side).map(([words, of]) => (
    <section key={words} className="apart-group">
      <h3>{words}</h3>
      <p className="smallest muted">{plural(of.length, 'flow')}</p>
      <ul>
        {of.map((row) => (
          <li key={row.id}>
            {row.party !== null && <Link to={pathOf('party', row.party.id)}>{row.party.name}</Link>}
            {row.flow !== null && <span className="muted"> · {row.flow.name}</span>}{' '}
            <Cited statements={row.statements} />
          </li>
        ))}
      </ul>
    </section>
  ));
}

/** Rows by the words that say why they are apart. */
export function byWords(rows: readonly Row[], side: Side): [string, Row[]][] {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const words = apartWords(row, side);
    groups.set(words, [...(groups.get(words) ?? []), row]);
  }
  return [...groups];
}

/** The API words a row by what is received; of a source it is what it supplies. */
export function apartWords(row: Pick<Row, 'apart' | 'words'>, side: Side): string {
  return side === 'source' && row.apart === 'NOT_ON_LIST'
    ? 'What it supplies is not stated, and the notice does not list this category. Not known.'
    : row.words;
}
