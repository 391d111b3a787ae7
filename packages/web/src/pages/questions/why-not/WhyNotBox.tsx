import { type FormEvent, useState } from 'react';
import { useQuery } from 'urql';
import { useLocation } from 'wouter';
import { Combobox } from '../../../components/Combobox.tsx';
import { QuestionChoicesDocument } from '../../../graphql/documents/questions.ts';
import { useAsAt } from '../../../shell/as-at.ts';
import { carryAsAt, withSearch } from '../../../shell/paths.ts';
import { choicesFrom } from '../choices.ts';

/** Asks, beside an answer, why a party is not in it. */
export function WhyNotBox({ category, from }: { category: string; from: string | null }) {
  const [{ data }] = useQuery({ query: QuestionChoicesDocument });
  const [party, setParty] = useState<string | null>(null);
  const [lacking, setLacking] = useState(false);
  const [, navigate] = useLocation();
  const { chosen } = useAsAt();
  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    setLacking(party === null);
    if (party === null) return;
    navigate(carryAsAt(withSearch('/ask/why-not', { party, category, from }), chosen));
  }
  return (
    <section className="why-not-box" aria-labelledby="why-not">
      <h2 id="why-not" className="rail__title">
        Why is someone not here?
      </h2>
      {data !== undefined && (
        <form onSubmit={submit} noValidate>
          <Combobox
            label="Party"
            choices={choicesFrom(data).party}
            chosen={party}
            onChoose={setParty}
            placeholder="Name a party"
          />
          {lacking && (
            <p className="inline-error" role="alert">
              Choose a party first.
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
