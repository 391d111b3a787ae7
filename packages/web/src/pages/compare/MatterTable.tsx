import { Cited } from '../../components/Cited.tsx';
import { CertaintyMark } from '../../components/Glyph.tsx';
import { SectionTitle } from '../../components/PageTitle.tsx';
import { Link } from '../../shell/Link.tsx';
import { type PageKind, pathOf } from '../../shell/paths.ts';
import { listInWords, plural, quoted, sentenceStart } from '../../text/words.ts';
import type { Line, Matter, Said } from './types.ts';
import { verdictSigns, verdictWords } from './words.ts';

interface MatterTableProps {
  matter: Matter;
  names: readonly [string, string];
  onlyDifferences: boolean;
}

/** One matter in two columns, line by line, with how the sides meet. */
export function MatterTable({ matter, names, onlyDifferences }: MatterTableProps) {
  const { lines } = matter;
  const shown = onlyDifferences ? lines.filter(({ verdict }) => verdict !== 'SAME') : lines;
  const same = lines.filter(({ verdict }) => verdict === 'SAME').length;
  const id = `matter-${matter.matter}`;
  return (
    <section className="compare-matter" aria-labelledby={id}>
      <SectionTitle
        id={id}
        title={matter.title}
        note={`${plural(lines.length, 'line')}, ${same} the same`}
      />
      <p className="muted">{matter.note}</p>
      <dl className="pairs">
        <dt>{names[0]}</dt>
        <dd>
          <Totals totals={matter.left} />
        </dd>
        <dt>{names[1]}</dt>
        <dd>
          <Totals totals={matter.right} />
        </dd>
      </dl>
      {shown.length === 0 && lines.length > 0 && <p>Nothing differs in what is recorded.</p>}
      {shown.length > 0 && (
        <table className="table compare-table" aria-labelledby={id}>
          <thead>
            <tr>
              <th scope="col">What</th>
              <th scope="col">{names[0]}</th>
              <th scope="col">{names[1]}</th>
              <th scope="col">How they meet</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((line) => (
              <Row key={line.key} line={line} matter={matter} names={names} />
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

function Totals({ totals: { words, openWords } }: { totals: Matter['left'] }) {
  return (
    <>
      {words}{' '}
      {openWords.length > 0 && (
        <CertaintyMark
          kind="LIST_OPEN"
          words={`List left open: ${listInWords(openWords.map(quoted))}.`}
        />
      )}
    </>
  );
}

interface RowProps {
  line: Line;
  matter: Matter;
  names: readonly [string, string];
}

function Row({ line, matter, names }: RowProps) {
  const { left, right, near, verdict } = line;
  return (
    <tr data-line={line.key}>
      <th scope="row">
        <Name line={line} />
      </th>
      <td data-label={names[0]}>
        <Told said={left} matter={matter} />
        {left === null && <Near near={near} />}
      </td>
      <td data-label={names[1]}>
        <Told said={right} matter={matter} />
        {right === null && <Near near={near} />}
      </td>
      <td className={`compare-table__verdict compare-table__verdict--${verdict}`}>
        <span aria-hidden="true">{verdictSigns[verdict]}</span> {verdictWords(verdict, names)}
      </td>
    </tr>
  );
}

/** The name, leading to its page where both sides mean one record. */
function Name({ line: { name, left, right } }: { line: Line }) {
  const [one, other] = [left ?? right, right ?? left];
  const kind = PAGES[one?.recordType ?? ''];
  const isOne = one?.recordId === other?.recordId;
  if (one?.recordId == null || kind === undefined || !isOne) return name;
  return <Link to={pathOf(kind, one.recordId)}>{name}</Link>;
}

function Told({ said, matter }: { said: Said | null; matter: Matter }) {
  if (said === null) {
    return matter.matter === 'FINDINGS' ? (
      matter.absent
    ) : (
      <CertaintyMark kind="NOT_STATED" words={matter.absent} />
    );
  }
  const words = sentenceStart(said.words.join('; '));
  return (
    <>
      {words === '' ? 'Stated' : words} <Cited statements={said.statements} />
      {said.aside.length > 0 && (
        <p className="muted small">{sentenceStart(said.aside.join('; '))}</p>
      )}
    </>
  );
}

function Near({ near }: { near: readonly string[] }) {
  if (near.length === 0) return null;
  return <p className="small">Wider or narrower, stated here: {listInWords(near.map(quoted))}.</p>;
}

/** The records that have a page of their own, by their type in the schema. */
const PAGES: Readonly<Record<string, PageKind>> = {
  Party: 'party',
  Category: 'category',
  Agreement: 'agreement',
  LegalBasis: 'law',
  Purpose: 'purpose',
};
