import { ListCompleteness } from '../../components/ListCompleteness.tsx';
import { SectionTitle } from '../../components/PageTitle.tsx';
import { Link } from '../../shell/Link.tsx';
import { pathOf } from '../../shell/paths.ts';
import { inNoticeOrder } from '../../text/order.ts';
import { sentenceStart } from '../../text/words.ts';
import { Cited } from '../explore/panel/parts.tsx';
import type { PartyFacts } from './types.ts';

type Role = PartyFacts['roles'][number];

/** What a notice says it is: controller, processor, and of what; roles, not recipients. */
export function Roles({ known }: { known: PartyFacts }) {
  if (known.roles.length === 0) return null;
  const onlyProcessor =
    known.roles.every(({ role }) => role === 'PROCESSOR') &&
    known.receives.every(({ role }) => role === 'PROCESSOR');
  return (
    <section>
      <SectionTitle title="Roles under data protection law" />
      <ListCompleteness completeness={known.rolesCompleteness} />
      {onlyProcessor && (
        <p>
          A processor uses data for the controller and on its instructions (UK GDPR Art 4(8), Art
          28). Nothing in this register makes {known.name} a recipient for purposes of its own.
        </p>
      )}
      <ul className="list-plain">
        {inNoticeOrder(known.roles).map((role) => (
          <li key={`${role.role} ${role.ofId}`}>
            {sentenceStart(role.role.toLowerCase().replaceAll('_', ' '))}
            <RoleOf role={role} />
            {role.condition !== null && `, ${role.condition}`}{' '}
            <Cited statements={role.statements} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What it has the role in: a system, a purpose, a flow, or all that a notice describes. */
function RoleOf({ role: { of } }: { role: Role }) {
  if (of.party) {
    return (
      <>
        {of.party.kind === 'SYSTEM' ? ', for the system ' : ', for '}
        <Link to={pathOf('party', of.party.id)}>{of.party.name}</Link>
      </>
    );
  }
  if (of.purpose) {
    return (
      <>
        , for the purpose <Link to={pathOf('purpose', of.purpose.id)}>{of.purpose.name}</Link>
      </>
    );
  }
  if (of.notice) {
    return (
      <>
        , in what the notice <Link to={pathOf('notice', of.notice.id)}>{of.notice.title}</Link>{' '}
        describes
      </>
    );
  }
  return of.flow ? <>, in the flow “{of.flow.name}”</> : null;
}
