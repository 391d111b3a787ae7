import { parseAsString, parseAsStringLiteral, useQueryStates } from 'nuqs';
import { NextPage } from '../../components/NextPage.tsx';
import { PageTitle } from '../../components/PageTitle.tsx';
import { PartyIcon } from '../../components/PartyIcon.tsx';
import { partyKindInFull, partyKinds } from '../../components/party-kind.ts';
import { Badge } from '../../components/tags.tsx';
import { Answered } from '../../graphql/Answered.tsx';
import { PartiesDocument } from '../../graphql/documents/parties.ts';
import { useAnswer } from '../../graphql/useAnswer.ts';
import { useAsAt } from '../../shell/as-at.ts';
import { Link } from '../../shell/Link.tsx';
import { pathOf, withSearch } from '../../shell/paths.ts';
import { inWhoseNotice, ownersOf } from '../../text/owners.ts';
import { plural } from '../../text/words.ts';

const parts = {
  kind: parseAsStringLiteral(partyKinds),
  standing: parseAsStringLiteral(['ended'] as const),
  /** Where the page begins in the list. */
  after: parseAsString,
};

/** Every party of the register, or those of one kind. */
export function Parties() {
  const { chosen } = useAsAt();
  const [{ kind, standing, after }] = useQueryStates(parts);
  const onlyEnded = standing === 'ended';
  const { state, onRetry } = useAnswer(PartiesDocument, {
    kinds: kind === null ? null : [kind],
    after,
    asAt: chosen,
  });
  return (
    <>
      <PageTitle
        title="Parties"
        lead="Everything that can send or receive: bodies, kinds of body, teams, hubs, systems, the family, and those whom a notice does not name."
        reads={parts}
      />
      <nav className="notice-views" aria-label="Kinds of party">
        <Link to="/parties" aria-current={kind === null && !onlyEnded ? 'page' : undefined}>
          All
        </Link>
        {partyKinds.map((each) => (
          <Link
            key={each}
            to={withSearch('/parties', { kind: each })}
            aria-current={kind === each ? 'page' : undefined}
          >
            {partyKindInFull[each]}
          </Link>
        ))}
        <Link
          to={withSearch('/parties', { standing: 'ended' })}
          aria-current={onlyEnded ? 'page' : undefined}
        >
          Ended or renamed by this date
        </Link>
      </nav>
      <Answered state={state} what="Reading the parties" onRetry={onRetry}>
        {({ parties, registers }) => (
          <>
            <p>
              {onlyEnded && 'Of '}
              {plural(parties.totalCount, 'party', 'parties')}
              {parties.edges.length < parties.totalCount &&
                `, ${parties.edges.length} on this page`}
              {onlyEnded && ', these had ended or been renamed. From organisation history.'}
            </p>
            <ul className="list-plain">
              {parties.edges
                .filter(({ node }) => !onlyEnded || node.standing.state === 'ENDED')
                .map(({ node }) => (
                  <li key={node.id}>
                    <PartyIcon kind={node.kind} />{' '}
                    <Link to={pathOf('party', node.id)}>{node.name}</Link>{' '}
                    <span className="muted">
                      {[
                        partyKindInFull[node.kind],
                        node.area,
                        inWhoseNotice(node.id, ownersOf(registers)),
                      ]
                        .filter((words) => words !== null)
                        .join(', ')}
                    </span>{' '}
                    {node.standing.badge !== null && <Badge>{node.standing.badge}</Badge>}
                  </li>
                ))}
            </ul>
            <NextPage path="/parties" search={{ kind, standing }} page={parties.pageInfo} />
          </>
        )}
      </Answered>
    </>
  );
}
