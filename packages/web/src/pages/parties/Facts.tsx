import { Glyph } from '../../components/Glyph.tsx';
import { FromOutside } from '../../components/tags.tsx';
import { Link } from '../../shell/Link.tsx';
import { pathOf } from '../../shell/paths.ts';
import { plural } from '../../text/words.ts';
import type { PanelParty } from '../explore/types.ts';
import type { PartyFacts } from './types.ts';

/** The party in one row: what it receives, sends, its names and identifiers. */
export function Facts({ party, known }: { party: PanelParty; known: PartyFacts }) {
  const silent = party.receives.filter(({ carries }) => carries.length === 0).length;
  const stated = party.receives.filter(({ carries }) =>
    carries.some(({ assertion }) => assertion === 'STATED'),
  ).length;
  const inferred = party.receives.length - stated - silent;
  return (
    <dl className="facts">
      <div>
        <dt>Receives, categories stated</dt>
        <dd>
          <Glyph kind="STATED" /> {plural(stated, 'flow')}
          {inferred > 0 && `; ${inferred} inferred`}
        </dd>
      </div>
      <div>
        <dt>Receives, categories not stated</dt>
        <dd>
          <Glyph kind="NOT_STATED" /> {plural(silent, 'flow')}
        </dd>
      </div>
      <div>
        <dt>Sends</dt>
        <dd>
          {party.sends.length === 0
            ? 'Nothing in this register; that is not the same as nothing'
            : plural(party.sends.length, 'flow')}
        </dd>
      </div>
      {known.heldBy.length > 0 && (
        <div>
          <dt>Held by</dt>
          <dd>
            {known.heldBy.map((link) => (
              <Link key={link.party.id} to={pathOf('party', link.party.id)}>
                {link.party.name}
              </Link>
            ))}
          </dd>
        </div>
      )}
      <div>
        <dt>Other names</dt>
        <dd>
          {known.names.length === 0 && 'None recorded'}
          {known.names.map(({ name, period, toVerify }) => (
            <p key={name}>
              {name} <span className="small muted">{period.words}</span>{' '}
              <Outside check={toVerify} />
            </p>
          ))}
        </dd>
      </div>
      <div>
        <dt>Official identifiers</dt>
        <dd>
          {known.identifiers.length === 0 && 'None recorded yet'}
          {known.identifiers.map(({ scheme, value, toVerify }) => (
            <p key={`${scheme} ${value}`}>
              {scheme} {value} <Outside check={toVerify} />
            </p>
          ))}
        </dd>
      </div>
    </dl>
  );
}

function Outside({ check }: { check: boolean }) {
  return <FromOutside>From outside the notice{check && ', to verify'}</FromOutside>;
}
