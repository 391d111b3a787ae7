import { CertaintyMark, Glyph } from '../../components/Glyph.tsx';
import { Link } from '../../shell/Link.tsx';
import {
  type Claim,
  claimsOf,
  kindOf,
  linkKey,
  type Named,
  prefixOf,
  slugWords,
} from './became.ts';
import type { NoticeStatement } from './coverage.ts';

interface BecameProps {
  statement: NoticeStatement;
  noticeId: string;
  names: ReadonlyMap<string, Named>;
  /** Links that a person inferred, with the reason. */
  inferred: ReadonlyMap<string, string>;
}

/** The records that rest on a statement, in words, with links to those that have a page. */
export function Became({ statement, noticeId, names, inferred }: BecameProps) {
  const own = new Set(statement.supports.flatMap((each) => (each.itself ? [each.recordId] : [])));
  const claimed = statement.supports.map(({ recordId, claims }) => ({
    recordId,
    // What the notice lists and the statement also became is told as a record of its own.
    claims: claimsOf(recordId, claims)
      .map((claim) => ({
        ...claim,
        ids: recordId === noticeId ? claim.ids.filter((id) => !own.has(id)) : claim.ids,
      }))
      .filter(({ ids }) => ids.length > 0),
  }));
  const mentioned = new Set(claimed.flatMap(({ claims }) => claims.flatMap(({ ids }) => ids)));
  const told = claimed.filter(
    ({ recordId, claims }) => claims.length > 0 || (own.has(recordId) && !mentioned.has(recordId)),
  );
  return (
    <ul className="became">
      {told.map(({ recordId, claims }) => (
        <li key={recordId}>
          {recordId !== noticeId && (
            <p>
              {kindOf(recordId)}: <NameOf id={recordId} names={names} />
            </p>
          )}
          {claims.map((claim) => (
            <ClaimLine
              key={claim.verb}
              recordId={recordId}
              claim={claim}
              names={names}
              inferred={inferred}
            />
          ))}
        </li>
      ))}
    </ul>
  );
}

interface ClaimLineProps extends Pick<BecameProps, 'names' | 'inferred'> {
  recordId: string;
  claim: Claim;
}

function ClaimLine({ recordId, claim, names, inferred }: ClaimLineProps) {
  return (
    <p>
      {claim.verb === 'CARRIES' && <Glyph kind="STATED" small />}
      {claim.verb === 'EXCLUDES' && <Glyph kind="EXCLUDED" small />} {claim.words}{' '}
      {claim.ids.map((id, index) => (
        <span key={id}>
          {index > 0 && '; '}
          <NameOf id={id} names={names} />
          <WhyInferred reason={inferred.get(linkKey(recordId, claim.verb, id))} />
        </span>
      ))}
    </p>
  );
}

function NameOf({ id, names }: { id: string; names: ReadonlyMap<string, Named> }) {
  const named = names.get(id);
  if (named !== undefined) {
    return named.to === null ? named.name : <Link to={named.to}>{named.name}</Link>;
  }
  if (prefixOf(id) === 'flow') return 'a flow';
  return prefixOf(id) === 'handling' ? 'what the recipient does with it' : slugWords(id);
}

/** Beside a link that no notice states as it is recorded; nothing where it is stated. */
function WhyInferred({ reason }: { reason: string | undefined }) {
  if (reason === undefined) return null;
  return (
    <>
      {' '}
      <CertaintyMark kind="INFERRED" words={`Inferred: ${reason}`} />
    </>
  );
}
