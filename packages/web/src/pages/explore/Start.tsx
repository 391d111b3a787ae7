import { lazy, Suspense, useState } from 'react';
import { useQuery } from 'urql';
import { useLocation } from 'wouter';
import { InputError, Loading } from '../../components/boxes.tsx';
import { LeftOut } from '../../components/LeftOut.tsx';
import { PageTitle } from '../../components/PageTitle.tsx';
import { PartyIcon } from '../../components/PartyIcon.tsx';
import { writeAddress } from '../../explorer/address.ts';
import { emptyView } from '../../explorer/view.ts';
import { Answered } from '../../graphql/Answered.tsx';
import { answerState } from '../../graphql/answer.ts';
import { ExploreStartsDocument } from '../../graphql/documents/explore.ts';
import type { ResultOf } from '../../graphql/gql.ts';
import { useAsAt } from '../../shell/as-at.ts';
import { Link } from '../../shell/Link.tsx';
import { carryAsAt, withSearch } from '../../shell/paths.ts';
import { plural, quoted } from '../../text/words.ts';
import { ThingSearch } from './ThingSearch.tsx';
import type { Explorer } from './use-explorer.ts';
import type { Refused } from './use-material.ts';

type Starts = ResultOf<typeof ExploreStartsDocument>;

interface StartProps {
  explorer: Explorer;
  /** What the address asked for and the register does not have. */
  refused?: readonly Refused[];
}

/** Where to start: a publisher of a notice, or a hub that a notice speaks of. */
export function Start({ explorer: { leftOut, act }, refused = [] }: StartProps) {
  const [result, askAgain] = useQuery({ query: ExploreStartsDocument });
  return (
    <div className="page-width explore-apart">
      <PageTitle
        title={refused.length === 0 ? 'Explore' : 'This address was not understood'}
        lead="A map of who is recorded as sending to whom. Start anywhere; everything on the map is also in a table beneath it."
        reads={null}
      />
      <LeftOut sentences={leftOut} />
      {refused.map(({ message, nearest, asked }) => (
        <InputError
          key={asked}
          title={message}
          nearest={nearest.map(({ id, name }) => ({
            name,
            link: <Link to={withSearch('/explore', { of: id })}>{name}</Link>,
          }))}
        />
      ))}
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
      <Between />
    </div>
  );
}

/** Read only when asked for: the field with its list is a library of its own. */
const PathForm = lazy(async () => ({ default: (await import('./PathForm.tsx')).PathForm }));

/** The way in for who has two parties in mind, and not one. */
function Between() {
  const [open, setOpen] = useState(false);
  const { chosen } = useAsAt();
  const [, goTo] = useLocation();
  return (
    <section className="explore-between" aria-labelledby="start-between">
      <h2 id="start-between">Between two parties</h2>
      <p className="muted">
        Which flows lead from one to the other, where they meet, and what of it is not stated.
      </p>
      {open ? (
        <Suspense fallback={<Loading what="Reading the parties" />}>
          <PathForm
            focused
            onPath={(from, to) =>
              goTo(
                carryAsAt(`/explore?${writeAddress({ ...emptyView, path: { from, to } })}`, chosen),
              )
            }
          />
        </Suspense>
      ) : (
        <button
          type="button"
          className="govuk-button govuk-button--secondary"
          onClick={() => setOpen(true)}
        >
          Choose two parties
        </button>
      )}
    </section>
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
        {hubs.length < starts.parties.totalCount && (
          <p className="small">
            The first {hubs.length} of {starts.parties.totalCount}.{' '}
            <Link to={withSearch('/parties', { kind: 'HUB' })}>All hubs</Link>
          </p>
        )}
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
