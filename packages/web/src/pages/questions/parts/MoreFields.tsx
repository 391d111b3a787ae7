import { ChevronDown, ChevronRight } from 'lucide-react';
import { useId, useState } from 'react';
import { listInWords } from '../../../text/words.ts';
import type { Choices } from '../choices.ts';
import type { Given } from '../kinds.ts';
import type { Field } from './pieces.ts';
import { QuestionField } from './QuestionField.tsx';

interface MoreFieldsProps {
  fields: readonly Field[];
  /** Whether the answer has counts that choose rows by certainty. */
  viewed: boolean;
  choices: Choices;
  values: Readonly<Partial<Record<Given, string | null>>>;
  onChange: (name: Given, value: string | null, misfit: string) => void;
}

/** What narrows a question, out of the way until it is wanted. Lists that are empty are left out. */
export function MoreFields({ fields, viewed, choices, values, onChange }: MoreFieldsProps) {
  const [open, setOpen] = useState(false);
  const bodyId = useId();
  const offered = fields.filter(
    ({ of, name }) =>
      of === 'day' || of === 'steps' || choices[of].length > 0 || Boolean(values[name]),
  );
  if (offered.length === 0) return null;
  return (
    <div className="more-fields">
      <button
        type="button"
        className="text-button"
        aria-expanded={open}
        aria-controls={bodyId}
        onClick={() => setOpen(!open)}
      >
        {open ? (
          <ChevronDown size={16} aria-hidden="true" />
        ) : (
          <ChevronRight size={16} aria-hidden="true" />
        )}
        More: {listInWords(offered.map(({ label }) => label.toLowerCase()))}
      </button>
      <div id={bodyId} hidden={!open}>
        {/* Kept once drawn: what was typed is not lost when it is folded away. */}
        <div className="more-fields__fields">
          {offered.map((field) => (
            <QuestionField
              key={field.name}
              field={field}
              choices={choices}
              value={values[field.name] ?? null}
              onChange={(value, misfit = '') => onChange(field.name, value, misfit)}
            />
          ))}
        </div>
        <p className="smallest muted">
          A flow whose notice does not say what is chosen here is neither kept nor dropped: it is
          counted.
          {viewed && ' To see rows of one certainty only, press its count in the answer.'}
        </p>
      </div>
    </div>
  );
}
