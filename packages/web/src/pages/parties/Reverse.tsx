import { CertaintyMark } from '../../components/Glyph.tsx';
import { SectionTitle } from '../../components/PageTitle.tsx';
import { FromOutside } from '../../components/tags.tsx';
import { Link } from '../../shell/Link.tsx';
import { pathOf } from '../../shell/paths.ts';
import { inNoticeOrder } from '../../text/order.ts';
import { listInWords, plural } from '../../text/words.ts';
import { Cited } from '../explore/panel/parts.tsx';
import type { PartyFacts } from './types.ts';

interface ReverseProps {
  known: PartyFacts;
}

/** Flows that are said to go by way of a hub, a team or a system: it is not their recipient. */
export function ByWayOfIt({ known }: ReverseProps) {
  if (known.flowsVia.length === 0) return null;
  return (
    <section>
      <SectionTitle
        title="What goes by way of it"
        note={`${plural(known.flowsVia.length, 'flow')}. The notice names another recipient.`}
      />
      <ul className="list-plain">
        {inNoticeOrder(known.flowsVia).map(({ id, sender, recipient, condition, ...flow }) => (
          <li key={id}>
            <Link to={pathOf('party', sender.party.id)}>{sender.party.name}</Link> →{' '}
            <Link to={pathOf('party', recipient.party.id)}>{recipient.party.name}</Link>
            {condition !== null && `, ${condition}`}{' '}
            {flow.carries.length === 0 && (
              <CertaintyMark kind="NOT_STATED" words="Categories not stated" />
            )}{' '}
            <Cited statements={flow.statements} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Of a kind of body that all share: how each notice speaks of it, and the bodies of this kind. */
export function InTheNotices({ known }: ReverseProps) {
  const kinds = known.instances.filter(({ party }) => party.kind === 'CLASS');
  const bodies = known.instances.filter(({ party }) => party.kind !== 'CLASS');
  return (
    <>
      {kinds.length > 0 && (
        <section>
          <SectionTitle
            title="In the notices"
            note="Each notice speaks for its own publisher; what one says, the other does not."
          />
          <ul className="list-plain">
            {inNoticeOrder(kinds).map(({ party, statements }) => (
              <li key={party.id}>
                <Link to={pathOf('party', party.id)}>{party.name}</Link>, in the notice of{' '}
                {publishersOf(party)}: receives {plural(party.receives.length, 'flow')}, sends{' '}
                {plural(party.sends.length, 'flow')} <Cited statements={statements} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {bodies.length > 0 && (
        <section>
          <SectionTitle
            title="Bodies and kinds that are of this kind"
            note="Nothing says that a notice means one of them."
          />
          <ul className="list-plain">
            {bodies.map(({ party }) => (
              <li key={party.id}>
                <Link to={pathOf('party', party.id)}>{party.name}</Link>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function publishersOf({ statements }: PartyFacts['instances'][number]['party']): string {
  const names = statements.flatMap(({ notice }) => notice?.publisher?.name ?? []);
  return names.length === 0 ? 'a publisher not known' : listInWords([...new Set(names)]);
}

/** Agreements to which it is said to be a party: which, as what, and by which statements. */
export function PartyToAgreements({ known }: ReverseProps) {
  if (known.agreements.length === 0) return null;
  return (
    <section>
      <SectionTitle
        title="Agreements that it is a party to"
        note="Being a party does not say what is shared."
      />
      <ul className="list-plain">
        {known.agreements.map(({ agreement, role, condition, statements, toVerify }) => (
          <li key={agreement?.id}>
            {agreement === null ? (
              'Not in this register'
            ) : (
              <Link to={pathOf('agreement', agreement.id)}>{agreement.title}</Link>
            )}
            {role !== null && `, as ${role}`}
            {condition !== null && `, ${condition}`}{' '}
            {statements.length === 0 ? (
              <FromOutside>From outside the notice{toVerify && ', to verify'}</FromOutside>
            ) : (
              <Cited statements={statements} />
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
