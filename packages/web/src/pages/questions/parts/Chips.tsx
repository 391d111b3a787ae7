import { X } from 'lucide-react';
import { useLocation } from 'wouter';
import { glyphWords } from '../../../components/certainty.ts';
import { useAsAt } from '../../../shell/as-at.ts';
import { carryAsAt, withSearch } from '../../../shell/paths.ts';
import { listInWords } from '../../../text/words.ts';
import { type Choices, idFor } from '../choices.ts';
import { certaintiesFrom } from '../filters.ts';
import type { Field } from './pieces.ts';

interface ChipsProps {
  path: string;
  fields: readonly Field[];
  /** Whether a choice of certainty changes what is shown. */
  viewed: boolean;
  choices: Choices;
  asked: URLSearchParams;
}

/** What the question is narrowed by, each with a button that takes it away. */
export function Chips({ path, fields, viewed, choices, asked }: ChipsProps) {
  const [, navigate] = useLocation();
  const { chosen } = useAsAt();
  const { shown } = certaintiesFrom(asked);
  const active = [
    ...fields.flatMap((field) => {
      const value = asked.get(field.name);
      return value ? [{ name: field.name, words: wordsOf(field, value, choices) }] : [];
    }),
    ...(shown.length === 0 || !viewed
      ? []
      : [
          {
            name: 'certainty',
            words: `Shown: ${listInWords(shown.map((each) => glyphWords[each]))}`,
          },
        ]),
  ];
  if (active.length === 0) return null;
  return (
    <ul className="chips" aria-label="The question is narrowed by">
      {active.map(({ name, words }) => (
        <li key={name} className="chip">
          {words}{' '}
          <button
            type="button"
            className="chip__remove"
            aria-label={`Remove: ${words}`}
            onClick={() => {
              const rest = Object.fromEntries([...asked].filter(([other]) => other !== name));
              navigate(carryAsAt(withSearch(path, rest), chosen));
            }}
          >
            <X size={16} aria-hidden="true" />
          </button>
        </li>
      ))}
    </ul>
  );
}

/** What a question is narrowed by, in words: “Purpose: Preventing fraud”. */
export function activeFilters(
  fields: readonly Field[],
  asked: URLSearchParams,
  choices: Choices,
): string[] {
  return fields.flatMap((field) => {
    const value = asked.get(field.name);
    return value ? [wordsOf(field, value, choices)] : [];
  });
}

function wordsOf(field: Field, value: string, choices: Choices): string {
  if (field.of === 'day' || field.of === 'steps') return `${field.label}: ${value}`;
  const list = choices[field.of];
  const id = idFor(value, list);
  return `${field.label}: ${list.find((choice) => choice.id === id)?.name ?? value}`;
}
