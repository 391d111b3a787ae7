import { useQuery } from 'urql';
import { InputError } from '../../components/boxes.tsx';
import { Breadcrumbs, PageTitle } from '../../components/PageTitle.tsx';
import { Answered } from '../../graphql/Answered.tsx';
import { answerState } from '../../graphql/answer.ts';
import { NeighbourhoodDocument } from '../../graphql/documents/explore.ts';
import { useAsAt } from '../../shell/as-at.ts';
import { Link } from '../../shell/Link.tsx';
import { withSearch } from '../../shell/paths.ts';
import type { ChangeAddress, ExploreAddress } from './address.ts';
import type { NotAround } from './types.ts';
import { Workspace } from './Workspace.tsx';

interface AroundProps {
  of: string;
  address: ExploreAddress;
  change: ChangeAddress;
}

/** Asks what is around a party, and shows it or why there is nothing to draw. */
export function Around({ of, address, change }: AroundProps) {
  const { chosen, day } = useAsAt();
  const [result, askAgain] = useQuery({
    query: NeighbourhoodDocument,
    variables: { of, depth: address.depth, asAt: chosen },
  });
  const state = answerState(result);
  const retry = () => askAgain({ requestPolicy: 'network-only' });
  if (state.kind === 'read' && state.data.neighbourhood.__typename === 'Neighbourhood') {
    return (
      <Workspace
        whole={state.data.neighbourhood}
        controllerIds={state.data.controllers.map(({ id }) => id)}
        day={day}
        address={address}
        change={change}
      />
    );
  }
  return (
    <div className="page-width explore-apart">
      <Breadcrumbs crumbs={[{ name: 'Explore', to: '/explore' }]} />
      <PageTitle title={state.kind === 'loading' ? 'Explore' : 'This address was not understood'} />
      <Answered state={state} what="Reading who is around it" onRetry={retry}>
        {({ neighbourhood }) =>
          neighbourhood.__typename === 'Neighbourhood' ? null : <WhyNot why={neighbourhood} />
        }
      </Answered>
    </div>
  );
}

function WhyNot({ why }: { why: NotAround }) {
  const near =
    why.__typename === 'UnknownId'
      ? why.nearest
      : why.__typename === 'Ambiguous'
        ? why.matches
        : [];
  return (
    <InputError
      title={why.message}
      nearest={near.map(({ id, name }) => ({
        name,
        link: <Link to={withSearch('/explore', { of: id })}>{name}</Link>,
      }))}
    >
      <p>
        <Link to="/explore">Choose where to start</Link>
      </p>
    </InputError>
  );
}
