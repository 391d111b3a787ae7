import { useQuery } from 'urql';
import { PageTitle } from '../../components/PageTitle.tsx';
import { PartyIcon } from '../../components/PartyIcon.tsx';
import { Answered } from '../../graphql/Answered.tsx';
import { answerState } from '../../graphql/answer.ts';
import { ExploreStartsDocument } from '../../graphql/documents/explore.ts';
import type { ResultOf } from '../../graphql/gql.ts';
import { Link } from '../../shell/Link.tsx';
import { withSearch } from '../../shell/paths.ts';
import { plural, quoted } from '../../text/words.ts';
import { LeftOut } from './LeftOut.tsx';
import { ThingSearch } from './ThingSearch.tsx';
import type { Explorer } from './use-explorer.ts';

type Starts = ResultOf<typeof ExploreStartsDocument>;

/** Where to start: a publisher of a notice, or a hub that a notice speaks of. */
export function Start({ explorer: { leftOut, act } }: { explorer: Explorer }) {
  const [result, askAgain] = useQuery({ query: ExploreStartsDocument });
  return (
    <div className="page-width explore-apart">
      <PageTitle
        title="Explore"
        lead="A map of who is recorded as sending to whom. Start anywhere; everything on the map is also in a table beneath it."
      />
      <LeftOut sentences={leftOut} />
      <ThingSearch
        label="Start at a body, a hub, a category or an agreement"
        onChoose={(id, name) => act({ type: 'START', id }, `Start at ${name}`)}
      />
      <Answered
        state={answerState(result)}
        what="Reading where to start"
        onRetry={() => askAgain({ requestPolicy: 'network-only' })}
      >
        {(starts) => <Choices starts={starts} />}
      </Answered>
    </div>
  );
}

function Choices({ starts }: { starts: Starts }) {
  const hubs = starts.parties.edges.map(({ node }) => node);
  return (
    <div className="columns">
      <section aria-labelledby="start-trusts">
        <h2 id="start-trusts">Children’s trusts</h2>
        <p className="muted">The publishers of the notices in this register.</p>
        <ul className="list-plain explore-starts">
          {starts.controllers.map(({ id, name, sends }) => (
            <li key={id}>
              <PartyIcon kind="ORGANISATION" />
              <div>
                <Link to={withSearch('/explore', { of: id })}>{name}</Link>
                <p className="small muted">{plural(sends.length, 'flow')} recorded as sent by it</p>
              </div>
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="start-hubs">
        <h2 id="start-hubs">Hubs</h2>
        <p className="muted">Where agencies work together: safeguarding hubs, points of contact.</p>
        <ul className="list-plain explore-starts">
          {hubs.map((hub) => (
            <li key={hub.id}>
              <PartyIcon kind="HUB" />
              <div>
                <Link to={withSearch('/explore', { of: hub.id })}>{hub.name}</Link>
                <p className="small muted">{hubWords(hub)}</p>
              </div>
            </li>
          ))}
        </ul>
      </section>
      <p>
        Or look through <Link to="/parties">all parties</Link>,{' '}
        <Link to="/categories">all categories</Link> or <Link to="/agreements">all agreements</Link>
        .
      </p>
    </div>
  );
}

type Hub = Starts['parties']['edges'][number]['node'];

/** A hub without members in the register is one whose members are not known, not an empty one. */
function hubWords({ members, openWords, receives }: Hub): string {
  const who =
    members.length === 0
      ? 'Members not in this register'
      : `${plural(members.length, 'member')}${openWords === null ? '' : `, list open: ${quoted(openWords)}`}`;
  return receives.length === 0 ? who : `${who}; ${plural(receives.length, 'flow')} to it`;
}
