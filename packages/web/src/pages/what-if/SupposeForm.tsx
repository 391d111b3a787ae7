import { type FormEvent, useState } from 'react';
import { Combobox } from '../../components/Combobox.tsx';
import { SelectField } from '../../components/SelectField.tsx';
import { type Choices, idFor, type NamedChoice } from '../questions/choices.ts';
import { type BeginningName, beginnings, type Supposed } from './address.ts';
import { FlowFields } from './FlowFields.tsx';

interface SupposeFormProps {
  supposed: Supposed | null;
  choices: Choices;
  onSuppose: (supposed: Supposed) => void;
}

/** What would end, and on which day it would still stand. Nothing is asked before the button. */
export function SupposeForm({ supposed, choices, onSuppose }: SupposeFormProps) {
  const [name, setName] = useState<BeginningName>(supposed?.name ?? 'agreement');
  const [id, setId] = useState<string | null>(supposed?.id ?? null);
  const [lastDay, setLastDay] = useState(supposed?.lastDay ?? '');
  const [register, setRegister] = useState(supposed?.register ?? null);
  const [problem, setProblem] = useState('');
  const list = listOf(name, choices);
  // A place of bases is chosen where it stands: its page leads here.
  const offered = beginnings.filter((each) => each.name !== 'use' || each.name === supposed?.name);
  const chosen = beginnings.find((each) => each.name === name) ?? beginnings[0];

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (id === null) {
      setProblem(`Choose the ${chosen.label.toLowerCase()} from the list. Nothing was asked.`);
      return;
    }
    setProblem('');
    onSuppose({
      name,
      id,
      lastDay: chosen.dated && lastDay !== '' ? lastDay : null,
      register: name === 'basis' ? register : null,
    });
  }

  return (
    <form className="what-if__form no-print" onSubmit={submit} noValidate aria-label="Suppose">
      <div className="question__field">
        <label className="govuk-label" htmlFor="what-if-kind">
          Suppose that
        </label>
        <select
          className="govuk-select"
          id="what-if-kind"
          value={name}
          onChange={(event) => {
            const next = beginnings.find((each) => each.name === event.currentTarget.value);
            setName(next?.name ?? 'agreement');
            setId(next?.name === supposed?.name ? (supposed?.id ?? null) : null);
          }}
        >
          {offered.map((each) => (
            <option key={each.name} value={each.name}>
              {each.words}
            </option>
          ))}
        </select>
      </div>
      {list !== null && (
        <div className="question__field what-if__which" key={name}>
          <Combobox
            label={chosen.label}
            choices={list}
            chosen={idFor(id, list)}
            written={id === null || idFor(id, list) !== null ? undefined : id}
            onChoose={(found) => setId(found)}
            placeholder="Choose or type"
          />
        </div>
      )}
      {name === 'flow' && <FlowFields senders={choices.party} chosen={id} onChoose={setId} />}
      {name === 'basis' && (
        <SelectField
          id="what-if-register"
          label="In the notice of"
          any="every controller"
          value={register}
          options={choices.register}
          onChoose={setRegister}
        />
      )}
      {chosen.dated && (
        <div className="question__field question__field--small">
          <label className="govuk-label" htmlFor="what-if-last-day">
            Last day, if known
          </label>
          <input
            className="govuk-input"
            id="what-if-last-day"
            type="date"
            value={lastDay}
            onChange={(event) => setLastDay(event.currentTarget.value)}
          />
        </div>
      )}
      <button type="submit" className="govuk-button">
        What would differ?
      </button>
      {problem !== '' && (
        <p role="alert" className="inline-error">
          {problem}
        </p>
      )}
    </form>
  );
}

/** The list that a kind is chosen from; null where there is none. */
function listOf(name: BeginningName, choices: Choices): readonly NamedChoice[] | null {
  if (name === 'agreement') return choices.namedAgreement;
  if (name === 'party') return choices.party.filter(({ id }) => id.startsWith('org:'));
  if (name === 'basis') return choices.basis.filter(({ id }) => id.includes(':'));
  return null;
}
