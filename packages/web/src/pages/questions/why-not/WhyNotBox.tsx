import { type FormEvent, useState } from 'react';
import { useLocation } from 'wouter';
import { Combobox } from '../../../components/Combobox.tsx';
import { useAsAt } from '../../../shell/as-at.ts';
import { carryAsAt, withSearch } from '../../../shell/paths.ts';
import type { NamedChoice } from '../choices.ts';

interface WhyNotBoxProps {
  category: string;
  from: string | null;
  /** Those that can be asked about: the page reads them, and says where some could not be read. */
  parties: readonly NamedChoice[];
}

/** Asks, beside an answer, why a party is not in it. */
export function WhyNotBox({ category, from, parties }: WhyNotBoxProps) {
  const [party, setParty] = useState<string | null>(null);
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const [, navigate] = useLocation();
  const { chosen } = useAsAt();
  if (parties.length === 0) return null;
  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (party === null) {
      setProblem(
        typed === ''
          ? 'Choose a party first.'
          : `Party: “${typed}” fits no name in the list. Choose one from it.`,
      );
      return;
    }
    navigate(carryAsAt(withSearch('/ask/why-not', { party, category, from }), chosen));
  }
  return (
    <section className="why-not-box" aria-labelledby="why-not">
      <h2 id="why-not" className="rail__title">
        Why is someone not here?
      </h2>
      <form onSubmit={submit} noValidate>
        <Combobox
          label="Party"
          choices={parties}
          chosen={party}
          onChoose={(id, text) => {
            setParty(id);
            setTyped(text);
          }}
          placeholder="Name a party"
        />
        {problem !== null && (
          <p className="inline-error" role="alert">
            {problem}
          </p>
        )}
        <button type="submit" className="govuk-button">
          Ask
        </button>
      </form>
    </section>
  );
}
