import { type FormEvent, useState } from 'react';
import { useLocation } from 'wouter';
import { Combobox } from '../../../components/Combobox.tsx';
import { useAsAt } from '../../../shell/as-at.ts';
import { carryAsAt, withSearch } from '../../../shell/paths.ts';
import { ChoicesNotRead } from '../parts/ChoicesNotRead.tsx';
import { useChoices } from '../parts/use-choices.ts';

/** Asks, beside an answer, why a party is not in it. */
export function WhyNotBox({ category, from }: { category: string; from: string | null }) {
  const { kind, choices, notRead } = useChoices();
  const [party, setParty] = useState<string | null>(null);
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const [, navigate] = useLocation();
  const { chosen } = useAsAt();
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
      <ChoicesNotRead notRead={notRead} />
      {kind === 'read' && (
        <form onSubmit={submit} noValidate>
          <Combobox
            label="Party"
            choices={choices.party}
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
      )}
    </section>
  );
}
