import { Link } from '../../shell/Link.tsx';
import { pathOf } from '../../shell/paths.ts';
import { quoted } from '../../text/words.ts';
import { Cited } from '../explore/panel/parts.tsx';
import type { ListedPurpose } from './types.ts';

/** The bases that the notice ties to a purpose itself; those of the whole notice are not among them. */
export function PurposeBases({ purpose }: { purpose: Pick<ListedPurpose, 'basisUses'> }) {
  if (purpose.basisUses.length === 0) return <>None is tied to it</>;
  return purpose.basisUses.map(({ use }) => (
    <p key={use.id}>
      {use.bases.map(({ basis }, at) => (
        <span key={basis?.id ?? at}>
          {at > 0 && (use.combinationWords === null ? '; ' : ` ${quoted(use.combinationWords)} `)}
          {basis === null ? (
            'A basis that is not in this register'
          ) : (
            <Link to={pathOf('law', basis.id)}>
              {basis.name} ({basis.reference})
            </Link>
          )}
        </span>
      ))}
      {use.condition !== null && `, ${use.condition}`} <Cited statements={use.statements} />
    </p>
  ));
}
