import { Fragment } from 'react';
import { Cited } from '../../components/Cited.tsx';
import { SectionTitle } from '../../components/PageTitle.tsx';
import { quoted } from '../../text/words.ts';
import type { AskedOf } from '../questions/asked.ts';
import { AnswerRow } from './AnswerRow.tsx';
import type { Band, Group } from './groups.ts';
import { groupWords } from './words.ts';

interface RecipientGroupProps {
  group: Group;
  /** The one sender asked about; null for all: each passage then says whose it is. */
  from: { name: string } | null;
  asked: AskedOf;
}

/** The recipients of one role, passage by passage. */
export function RecipientGroup({ group, from, asked }: RecipientGroupProps) {
  const { title, note } = groupWords(group, from?.name ?? null);
  return (
    <section aria-label={title}>
      <SectionTitle title={title} note={note} />
      <table className="table table--cards ask-table">
        <caption className="govuk-visually-hidden">{title}, by passage of the notice</caption>
        <thead>
          <tr>
            <th scope="col">Recipient</th>
            <th scope="col">Kind</th>
            <th scope="col">Receives it?</th>
            <th scope="col">Notice’s verb and condition</th>
            <th scope="col">Statement</th>
          </tr>
        </thead>
        {group.bands.map((band) => (
          <tbody key={band.key}>
            <tr className="table__group">
              <th colSpan={5} scope="rowgroup">
                <BandTitle band={band} sender={from === null ? band.sender : null} />
              </th>
            </tr>
            {band.rows.map(({ row, members }) => (
              <Fragment key={row.id}>
                <AnswerRow row={row} members={members.length} asked={asked} />
                {members.map((member) => (
                  <AnswerRow key={member.id} row={member} isMember members={0} asked={asked} />
                ))}
              </Fragment>
            ))}
          </tbody>
        ))}
      </table>
    </section>
  );
}

function BandTitle({ band, sender }: { band: Band; sender: string | null }) {
  return (
    <>
      {sender !== null && <>{sender}: </>}
      <strong>{band.passage}</strong>
      {band.purposes.map(({ name, statements }) => (
        <span key={name} className="ask-table__purpose">
          {' '}
          · {name} <Cited statements={statements} />
        </span>
      ))}
      {band.openWords !== null && (
        <span className="ask-table__purpose"> · list open: {quoted(band.openWords)}</span>
      )}
    </>
  );
}
