import { type FormEvent, useEffect, useMemo, useRef, useState } from 'react';
import { Loading } from '../../components/boxes.tsx';
import { Combobox } from '../../components/Combobox.tsx';
import type { NamedChoice } from '../questions/choices.ts';
import { ChoicesNotRead } from '../questions/parts/ChoicesNotRead.tsx';
import { useChoices } from '../questions/parts/use-choices.ts';

interface PathFormProps {
  /** One of the two, where it is known already. */
  from?: string;
  /** Whether its first field takes the focus: the button that opened it is gone. */
  focused?: boolean;
  onPath: (from: string, to: string) => void;
}

/** Asks for two parties, of all that the register knows, to show what lies between them. */
export function PathForm(props: PathFormProps) {
  const { kind, choices, notRead } = useChoices();
  if (kind === 'loading') return <Loading what="Reading the parties" />;
  return (
    <>
      <ChoicesNotRead notRead={notRead} />
      <Fields {...props} choices={choices.party} />
    </>
  );
}

function Fields({
  from,
  focused = false,
  onPath,
  choices,
}: PathFormProps & { choices: readonly NamedChoice[] }) {
  const [first, setFirst] = useState<string | null>(from ?? null);
  const [second, setSecond] = useState<string | null>(null);
  const [said, setSaid] = useState('');
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (focused) form.current?.querySelector('input')?.focus();
  }, [focused]);
  const others = useMemo(() => choices.filter(({ id }) => id !== from), [choices, from]);
  const ask = (event: FormEvent) => {
    event.preventDefault();
    if (first === null || second === null) setSaid('Choose a party from the list in each field.');
    else if (first === second) setSaid('Choose two parties, not one twice.');
    else onPath(first, second);
  };
  return (
    <form ref={form} className="path-form" onSubmit={ask}>
      {from === undefined && (
        <Combobox label="One party" choices={choices} chosen={null} onChoose={setFirst} />
      )}
      <Combobox
        label={from === undefined ? 'And another' : 'And which other party'}
        choices={others}
        chosen={null}
        onChoose={setSecond}
      />
      <button type="submit" className="govuk-button button--small">
        Show what lies between
      </button>
      <p role="status" className="small">
        {said}
      </p>
    </form>
  );
}
