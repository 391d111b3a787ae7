import type { ReactNode } from 'react';
import { SectionTitle } from '../../components/PageTitle.tsx';
import { FromOutside } from '../../components/tags.tsx';
import { Link } from '../../shell/Link.tsx';
import { pathOf } from '../../shell/paths.ts';
import { dateInWords } from '../../text/dates.ts';
import { plural } from '../../text/words.ts';
import { TieList } from './TieList.tsx';
import type { PartyFacts, PartyFollowed } from './types.ts';

const membershipSaysNothing = 'Being a member does not say what is received.';

/** Members, of a hub, or the kinds that a kind of body has: with how complete the list is. */
export function MainTies({ known }: { known: PartyFacts }) {
  const receiving = known.parts.filter(({ party }) => party.receives.length > 0).length;
  return (
    <>
      <TieList
        title="Members of the hub"
        note={`${plural(known.members.length, 'member')} named. ${membershipSaysNothing}`}
        ties={known.members}
        completeness={known.membersCompleteness}
        {...(known.kind === 'HUB' && { none: 'The notice names none of its members.' })}
      />
      <TieList
        title={known.kind === 'CLASS' ? 'Kinds of it that are named' : 'Its parts'}
        note={`${plural(known.parts.length, known.kind === 'CLASS' ? 'kind' : 'part')}${
          receiving === 0 ? '' : `, ${receiving} of them named as recipients`
        }`}
        ties={known.parts}
        completeness={known.partsCompleteness}
      />
    </>
  );
}

/** Hubs, kinds, bodies before and after: none of it says what is shared. */
export function Ties({ known }: { known: PartyFacts }) {
  return (
    <>
      <TieList title="Hubs that it is in" note={membershipSaysNothing} ties={known.memberOf} />
      <TieList title="Part of" ties={known.partOf} />
      <TieList title="Kind of body" ties={known.instanceOf} />
      <Followed title="Bodies that it followed" list={known.predecessors} />
      <Followed title="Bodies that followed it" list={known.successors}>
        <p className="small">
          {known.historyCompleteness.verdict === 'COMPLETE'
            ? 'Complete as far as organisation history is recorded.'
            : 'As far as organisation history is recorded; not all dates are.'}
        </p>
      </Followed>
    </>
  );
}

interface FollowedProps {
  title: string;
  list: readonly PartyFollowed[];
  children?: ReactNode;
}

function Followed({ title, list, children }: FollowedProps) {
  if (list.length === 0) return null;
  return (
    <section>
      <SectionTitle title={title} />
      {children}
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
