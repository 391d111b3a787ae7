import { FindingBadge } from '../../../components/FindingBadge.tsx';

interface RowFindingsProps {
  row: {
    party: { id: string } | null;
    flow: { id: string } | null;
    through: { id: string } | null;
  };
}

/** What the checks find of a row's flow; of the party, where the flow is marked at the row above. */
export function RowFindings({ row: { party, flow, through } }: RowFindingsProps) {
  return through === null ? (
    <FindingBadge id={flow?.id} of="flow" />
  ) : (
    <FindingBadge id={party?.id} of="party" />
  );
}
