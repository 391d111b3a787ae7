import { SectionTitle } from '../../components/PageTitle.tsx';
import { FromOutside } from '../../components/tags.tsx';
import { Link } from '../../shell/Link.tsx';
import { pathOf } from '../../shell/paths.ts';
import { dateInWords } from '../../text/dates.ts';
import { plural, quoted } from '../../text/words.ts';
import { Cited } from '../explore/panel/parts.tsx';
import type { PartyFacts, PartyFollowed, PartyTie } from './types.ts';

/** Hubs, kinds, teams, bodies before and after: none of it says what is shared. */
export function Ties({ known }: { known: PartyFacts }) {
  return (
    <>
      <TieList
        title="Members of the hub"
        note={`${plural(known.members.length, 'member')}${known.openWords === null ? '' : `, list open: ${quoted(known.openWords)}`}. Being a member does not say what is received.`}
        ties={known.members}
      />
      <TieList
        title="Hubs that it is in"
        note="Being a member does not say what is received."
        ties={known.memberOf}
      />
      <TieList title="Part of" ties={known.partOf} />
      <TieList title="Its parts" ties={known.parts} />
      <TieList title="Kind of body" ties={known.instanceOf} />
      <Followed title="Bodies that it followed" list={known.predecessors} />
      <Followed title="Bodies that followed it" list={known.successors} />
      {known.roles.length > 0 && (
        <section>
          <SectionTitle title="Roles under data protection law" />
          <ul className="list-plain">
            {known.roles.map((role) => (
              <li key={`${role.role} ${role.ofId}`}>
                {role.role.toLowerCase().replaceAll('_', ' ')}
                {role.condition !== null && `, ${role.condition}`}{' '}
                <Cited statements={role.statements} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

interface TieListProps {
  title: string;
  note?: string;
  ties: readonly PartyTie[];
}

function TieList({ title, note, ties }: TieListProps) {
  if (ties.length === 0) return null;
  return (
    <section>
      <SectionTitle title={title} note={note} />
      <ul className="list-plain">
        {ties.map((tie) => (
          <li key={tie.party?.id ?? tie.writtenAs}>
            {tie.party ? (
              <Link to={pathOf('party', tie.party.id)}>{tie.party.name}</Link>
            ) : (
              'Not in this register'
            )}
            {tie.writtenAs !== null && `, written ${quoted(tie.writtenAs)}`}
            {tie.condition !== null && `, ${tie.condition}`}{' '}
            {tie.assertion === 'INFERRED' && `Inferred: ${tie.reason} `}
            {tie.statements.length === 0 ? (
              <FromOutside>From outside the notice{tie.toVerify && ', to verify'}</FromOutside>
            ) : (
              <Cited statements={tie.statements} />
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Followed({ title, list }: { title: string; list: readonly PartyFollowed[] }) {
  if (list.length === 0) return null;
  return (
    <section>
      <SectionTitle title={title} />
      <ul className="list-plain">
        {list.map(({ party, kind, on, forArea, toVerify }) => (
          <li key={`${party?.id} ${on}`}>
            {party ? <Link to={pathOf('party', party.id)}>{party.name}</Link> : 'Not recorded'},{' '}
            {kind.toLowerCase()}, from {dateInWords(on)}
            {forArea !== null && `, for ${forArea}`}{' '}
            <FromOutside>From organisation history{toVerify && ', to verify'}</FromOutside>
          </li>
        ))}
      </ul>
    </section>
  );
}
