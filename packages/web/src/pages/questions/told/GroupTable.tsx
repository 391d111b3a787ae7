import { Cited } from '../../../components/Cited.tsx';
import { CertaintyMark } from '../../../components/Glyph.tsx';
import { SectionTitle } from '../../../components/PageTitle.tsx';
import { PartyName, reachWords } from '../../../components/PartyName.tsx';
import { plural } from '../../../text/words.ts';
import type { ToldGroup } from './types.ts';

/** The recipients of one group, each with what is said, whom to ask and what it rests on. */
export function GroupTable({ group: { group, name, recipients } }: { group: ToldGroup }) {
  const id = `told-${group}`;
  return (
    <section aria-labelledby={id}>
      <SectionTitle id={id} title={name} note={plural(recipients.length, 'recipient')} />
      <table className="table table--cards told-table">
        <caption className="govuk-visually-hidden">{name}</caption>
        <thead>
          <tr>
            <th scope="col">Recipient</th>
            <th scope="col">What is said of the categories</th>
            <th scope="col">Role to contact</th>
            <th scope="col">Statements</th>
          </tr>
        </thead>
        <tbody>
          {recipients.map((recipient) => {
            const { party, through, said, contacts, roles, rolesBeside, statements } = recipient;
            const reach = reachWords(recipient);
            return (
              <tr key={`${party?.id} ${through?.id}`}>
                <th scope="row">
                  <PartyName party={party} />
                  {reach !== null && <span className="muted small"> {reach}</span>}
                  {roles.includes('PROCESSOR') && <span className="muted small"> a processor</span>}
                  {rolesBeside.map(({ role, condition, statements: cited }) => (
                    <span key={`${role} ${condition}`} className="muted small">
                      {' '}
                      and {role.toLowerCase().replaceAll('_', ' ')}
                      {condition !== null && `, ${condition}`} <Cited statements={cited} />
                    </span>
                  ))}
                </th>
                <td>
                  <Said group={group} said={said} />
                </td>
                <td data-label="Role to contact">
                  {contacts.length === 0 && <span className="muted">None is recorded</span>}
                  {contacts.map(({ id: contact, role, value }) => (
                    <p key={contact}>
                      {role}
                      {value !== null && `: ${value}`}
                    </p>
                  ))}
                </td>
                <td data-label="Statements">
                  <Cited statements={statements} />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}

/** More categories than this are counted: the files hold them all. */
const MOST = 6;

function Said({ group, said }: { group: ToldGroup['group']; said: Recipient['said'] }) {
  if (said.length === 0) {
    return group === 'OTHER_CATEGORIES_STATED' ? (
      <span className="muted">Of these categories nothing is said</span>
    ) : (
      <CertaintyMark kind="NOT_STATED" words="Not stated" />
    );
  }
  return (
    <>
      {said.slice(0, MOST).map(({ category, certainty, certaintyName }) => (
        <CertaintyMark
          key={category?.id}
          kind={certainty}
          words={`${category?.name}: ${certaintyName.toLowerCase()}`}
        />
      ))}
      {said.length > MOST && <p className="small muted">and {said.length - MOST} more</p>}
    </>
  );
}

type Recipient = ToldGroup['recipients'][number];
