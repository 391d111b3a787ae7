import { Verdict } from '../../../components/answer.tsx';
import { Cited } from '../../../components/Cited.tsx';
import { SectionTitle } from '../../../components/PageTitle.tsx';
import { PartyName } from '../../../components/PartyName.tsx';
import { sourceSentence } from '../../../text/safety.ts';
import { plural } from '../../../text/words.ts';
import { Closing } from '../parts/Closing.tsx';
import type { ExportFile } from '../parts/export-files.ts';
import { SendAnswer } from '../parts/SendAnswer.tsx';
import { GroupTable } from './GroupTable.tsx';
import type { ToldAnswer } from './types.ts';

interface RecipientsProps {
  answer: ToldAnswer;
  files: readonly ExportFile[];
}

/** What is not known, then the recipients by what is known of them, then what may lie beyond. */
export function Recipients({ answer, files }: RecipientsProps) {
  const sure = answer.groups.find(({ group }) => group === 'RECEIVES')?.recipients.length ?? 0;
  return (
    <div className="with-rail">
      <div>
        <Verdict
          words={sure === 0 ? 'None stated, others may' : `${sure} stated, others may`}
          completeness="Completeness: unknown. Of disclosures this register knows nothing."
          stated={sure > 0}
          title={answer.headline}
        >
          <h3 className="rail__title" id="not-known">
            What is not known
          </h3>
          <ul className="told-list" aria-labelledby="not-known">
            {answer.notKnown.map(({ code, words, statements }) => (
              <li key={code}>
                {words}{' '}
                {statements.length > 0 && statements.length <= FEW && (
                  <Cited statements={statements} />
                )}
              </li>
            ))}
          </ul>
        </Verdict>
        <SectionTitle title="What the law asks" note="in our words" />
        <ul className="told-list">
          {answer.duties.map(({ words, provision }) => (
            <li key={provision}>
              {words} <span className="muted">({provision})</span>
            </li>
          ))}
        </ul>
        {answer.commissionerContacts.length > 0 && <Commissioner answer={answer} />}
        {answer.groups.map((group) => (
          <GroupTable key={group.group} group={group} />
        ))}
        <Beyond answer={answer} />
        <Closing sourceWords={sourceSentence} answer={answer} />
      </div>
      <aside className="rail" aria-label="About this answer">
        <SendAnswer files={files} />
      </aside>
    </div>
  );
}

/** More statements than this under one sentence would hide it; the rows below cite them all. */
const FEW = 6;

function Commissioner({ answer }: { answer: ToldAnswer }) {
  return (
    <>
      <p>
        What the notices give for complaints to the Commissioner. How to report a breach is not in
        them.
      </p>
      <ul className="told-list">
        {answer.commissionerContacts.map(({ id, role, channel, value, statements }) => (
          <li key={id}>
            {role}: {channel.toLowerCase()} {value} <Cited statements={statements} />
          </li>
        ))}
      </ul>
    </>
  );
}

function Beyond({ answer: { onwardStated, onwardPossible } }: { answer: ToldAnswer }) {
  return (
    <>
      <SectionTitle
        title="Beyond them: a possibility"
        note={`${plural(onwardPossible.length, 'flow')} that only meet them`}
      />
      {onwardStated.length + onwardPossible.length === 0 && (
        <p>
          Nothing is recorded of where these recipients pass it on. That is not the same as nowhere.
        </p>
      )}
      <ul className="told-list">
        {onwardStated.map(({ id, description, statements }) => (
          <li key={id}>
            Stated: {description} <Cited statements={statements} />
          </li>
        ))}
        {onwardPossible.map(({ from, to, flow }) => (
          <li key={`${flow?.id} ${to?.id}`}>
            {from?.name} → <PartyName party={to} />: no notice says that it moves on.{' '}
            <Cited statements={flow?.statements ?? []} />
          </li>
        ))}
      </ul>
    </>
  );
}
