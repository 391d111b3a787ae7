import { FindingBadge } from '../../components/FindingBadge.tsx';
import { Inferred } from '../../components/Inferred.tsx';
import { ListCompleteness } from '../../components/ListCompleteness.tsx';
import { SectionTitle } from '../../components/PageTitle.tsx';
import { FromOutside } from '../../components/tags.tsx';
import { Link } from '../../shell/Link.tsx';
import { pathOf } from '../../shell/paths.ts';
import { inNoticeOrder } from '../../text/order.ts';
import { quoted } from '../../text/words.ts';
import { Cited } from '../explore/panel/parts.tsx';
import { History } from './History.tsx';
import type { PartyFacts, PartyTie } from './types.ts';

interface TieListProps {
  title: string;
  note?: string;
  ties: readonly PartyTie[];
  /** Given where the list is an answer of its own: whether it is all that is stated. */
  completeness?: PartyFacts['membersCompleteness'];
  /** What to say where there is none; without it an empty list is left out. */
  none?: string;
}

/** Parties that this one is tied to, in the notice's order, each as it stood at the date. */
export function TieList({ title, note, ties, completeness, none }: TieListProps) {
  if (ties.length === 0 && none === undefined) return null;
  return (
    <section>
      <SectionTitle title={title} note={note} />
      {completeness !== undefined && <ListCompleteness completeness={completeness} />}
      {ties.length === 0 && <p>{none}</p>}
      <ul className="list-plain">
        {inNoticeOrder(ties).map((tie) => (
          <li key={tie.party?.id ?? tie.writtenAs}>
            {tie.party ? (
              <Link to={pathOf('party', tie.party.id)}>{tie.party.name}</Link>
            ) : (
              'Not in this register'
            )}
            {tie.writtenAs !== null &&
              tie.writtenAs !== tie.party?.name &&
              `, written ${quoted(tie.writtenAs)}`}
            {tie.condition !== null && `, ${tie.condition}`}{' '}
            {tie.statements.length === 0 ? (
              <FromOutside>From outside the notice{tie.toVerify && ', to verify'}</FromOutside>
            ) : (
              <Cited statements={tie.statements} />
            )}{' '}
            <Inferred link={tie} />
            <FindingBadge id={tie.party?.id} />
            {tie.party && <History party={tie.party} />}
          </li>
        ))}
      </ul>
    </section>
  );
}
