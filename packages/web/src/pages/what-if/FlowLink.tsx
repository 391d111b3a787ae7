import { Link } from '../../shell/Link.tsx';
import { withSearch } from '../../shell/paths.ts';

interface FlowLinkProps {
  flow: { id: string; name: string; sender: { party: { id: string } } };
}

/** A flow's name, leading to it on the map. */
export function FlowLink({ flow }: FlowLinkProps) {
  return (
    <Link to={withSearch('/explore', { of: flow.sender.party.id, selected: flow.id })}>
      {flow.name}
    </Link>
  );
}
