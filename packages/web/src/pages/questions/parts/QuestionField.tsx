import { ClassTags } from '../../../components/ClassTags.tsx';
import { Combobox } from '../../../components/Combobox.tsx';
import type { Choices, NamedChoice } from '../choices.ts';
import type { Field } from './pieces.ts';

/** The choice that leaves a field open. */
const OPEN = 'open';

interface QuestionFieldProps {
  field: Field;
  choices: Choices;
  value: string | null;
  /** The new value; the misfit is what was typed where it fits no name of the list. */
  onChange: (value: string | null, misfit?: string) => void;
}

/** One field of a question: a day, a number of steps, or a name from a list. */
export function QuestionField({ field, choices, value, onChange }: QuestionFieldProps) {
  const id = `question-${field.name}`;
  if (field.of === 'day') {
    return (
      <div className="question__field question__field--small">
        <label className="govuk-label" htmlFor={id}>
          {field.label}
        </label>
        <input
          className="govuk-input"
          id={id}
          type="date"
          value={value ?? ''}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      </div>
    );
  }
  if (field.of === 'steps') {
    return (
      <div className="question__field question__field--small">
        <label className="govuk-label" htmlFor={id}>
          {field.label}
        </label>
        <select
          className="govuk-select"
          id={id}
          value={value ?? '1'}
          onChange={(event) => onChange(event.currentTarget.value)}
        >
          {['1', '2', '3'].map((steps) => (
            <option key={steps}>{steps}</option>
          ))}
        </select>
      </div>
    );
  }
  const named = choices[field.of].map(withMark);
  const isKnown = named.some(({ id: known }) => known === value);
  const list = field.open === undefined ? named : [{ id: OPEN, name: field.open }, ...named];
  return (
    <div className="question__field">
      <Combobox
        label={field.label}
        choices={list}
        chosen={isKnown ? value : value === null && field.open !== undefined ? OPEN : null}
        written={value === null || isKnown ? undefined : value}
        onChoose={(chosen, text) =>
          onChange(chosen === OPEN ? null : chosen, chosen === null ? text : '')
        }
        placeholder={field.open ?? 'Choose or type'}
      />
    </div>
  );
}

/** A category wears the tags of its classes. */
function withMark(choice: NamedChoice) {
  const { classes = [] } = choice;
  const isTagged = classes.some(
    ({ gdprClass, holds }) =>
      holds === 'IS' && (gdprClass === 'SPECIAL_CATEGORY' || gdprClass === 'CRIMINAL_OFFENCE'),
  );
  return isTagged ? { ...choice, mark: <ClassTags classes={classes} /> } : choice;
}
