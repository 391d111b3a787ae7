import { type FormEvent, useState } from 'react';
import type { CompareAddress } from './address.ts';

export interface Comparable {
  id: string;
  name: string;
}

export interface CompareChoice {
  left: string;
  right: string;
  leftAt: string;
  rightAt: string;
}

interface CompareFormProps {
  registers: readonly Comparable[];
  chosen: CompareChoice;
  onCompare: (choice: Pick<CompareAddress, 'left' | 'right' | 'leftAt' | 'rightAt'>) => void;
}

/** What is compared: two trusts, each at a day. The same trust twice compares its two dates. */
export function CompareForm({ registers, chosen, onCompare }: CompareFormProps) {
  const [choice, setChoice] = useState(chosen);
  function submit(event: FormEvent) {
    event.preventDefault();
    onCompare(choice);
  }
  const side = (which: 'left' | 'right', title: string) => {
    const at = which === 'left' ? 'leftAt' : 'rightAt';
    return (
      <fieldset className="compare-form__side">
        <legend>{title}</legend>
        <div>
          <label className="govuk-label" htmlFor={`compare-${which}`}>
            Trust
          </label>
          <select
            className="govuk-select"
            id={`compare-${which}`}
            value={choice[which]}
            onChange={({ target }) => setChoice({ ...choice, [which]: target.value })}
          >
            {registers.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
            {!registers.some(({ id }) => id === choice[which]) && (
              <option value={choice[which]}>{choice[which]}</option>
            )}
          </select>
        </div>
        <div>
          <label className="govuk-label" htmlFor={`compare-${at}`}>
            As at
          </label>
          <input
            className="govuk-input"
            type="date"
            id={`compare-${at}`}
            required
            value={choice[at]}
            onChange={({ target }) => setChoice({ ...choice, [at]: target.value })}
          />
        </div>
      </fieldset>
    );
  };
  return (
    <form className="compare-form no-print" onSubmit={submit}>
      {side('left', 'Left')}
      {side('right', 'Right')}
      <button type="submit" className="govuk-button">
        Compare
      </button>
    </form>
  );
}
