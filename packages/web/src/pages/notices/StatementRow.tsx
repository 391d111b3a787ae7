import { FindingBadge } from '../../components/FindingBadge.tsx';
import { StatementLink } from '../../components/StatementLink.tsx';
import { Anchor, Badge } from '../../components/tags.tsx';
import { quoted } from '../../text/words.ts';
import { Became } from './Became.tsx';
import type { Named } from './became.ts';
import { kindInWords, type NoticeStatement } from './coverage.ts';
import type { NoticeFound } from './Notice.tsx';

interface StatementRowProps {
  statement: NoticeStatement;
  notice: NoticeFound;
  names: ReadonlyMap<string, Named>;
  inferred: ReadonlyMap<string, string>;
  selected: boolean;
}

/** One statement: its number, our words with where to find them, and what it became. */
export function StatementRow({ statement, notice, names, inferred, selected }: StatementRowProps) {
  return (
    <tr id={statement.id} className={selected ? 'table__selected' : undefined}>
      <td>
        <StatementLink id={statement.id} notice={notice.id} />
        <br />
        <span className="muted">{kindInWords(statement.kind)}</span>
        <FindingBadge id={statement.id} />
        {selected && <span className="govuk-visually-hidden"> (asked for)</span>}
      </td>
      <td>
        <p>{statement.text}</p>
        {statement.condition !== null && <p>Condition: {statement.condition}</p>}
        {statement.openWords !== null && <p>List open: {quoted(statement.openWords)}</p>}
        <p>
          <Anchor>{statement.anchor}</Anchor>{' '}
          {statement.tiesPartyToCategory && <Badge kind="ties">ties party and category</Badge>}
        </p>
      </td>
      <td data-label="What it became">
        {statement.outOfScope !== null && <p>Not in the graph: {statement.outOfScope}</p>}
        <Became statement={statement} noticeId={notice.id} names={names} inferred={inferred} />
      </td>
    </tr>
  );
}
