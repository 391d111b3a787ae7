import { ChevronDown } from 'lucide-react';
import { useRef, useState } from 'react';
import {
  Button,
  ComboBox,
  I18nProvider,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
} from 'react-aria-components';
import { type Choice, namedAs, type Offered, offered } from './choices.ts';

interface ComboboxProps {
  label: string;
  choices: readonly Choice[];
  /** The id of what is chosen at first; null where nothing is. */
  chosen: string | null;
  /** What was chosen or typed; the id is null where the text fits no name of the list. */
  onChoose: (id: string | null, text: string) => void;
  placeholder?: string;
  /** What stood in the field and fits nothing: kept, so that it can be put right. */
  written?: string | undefined;
}

/** A field with a list that narrows while one types; chosen from the keyboard or by pointer. */
export function Combobox({
  label,
  choices,
  chosen,
  onChoose,
  placeholder,
  written,
}: ComboboxProps) {
  const [text, setText] = useState(
    () => written ?? choices.find(({ id }) => id === chosen)?.name ?? '',
  );
  const isFresh = useRef(false);
  // What is typed is not picked: picking closes the list, and the keys would then open another.
  const [picked, setPicked] = useState(() =>
    written === undefined ? choices.find(({ id }) => id === chosen) : named(written, choices),
  );
  const fitting = picked ?? namedAs(text, choices);
  // Opened again to change what stands there, the list is whole.
  const { found, more } = offered(picked === undefined ? text : '', choices);
  function type(next: string) {
    if (next === text) return;
    setText(next);
    setPicked(undefined);
    onChoose(namedAs(next, choices)?.id ?? null, next.trim());
  }
  function pick(one: Choice) {
    setText(one.name);
    setPicked(one);
    onChoose(one.id, one.name);
  }
  // The other languages are left out of the build; a browser set to one must not look for it.
  return (
    <I18nProvider locale="en-GB">
      <ComboBox
        className="combobox"
        items={found.map((each) => ({ id: each.choice.id, ...each }))}
        selectedKey={picked?.id ?? null}
        inputValue={text}
        onInputChange={type}
        onSelectionChange={(key) => {
          const one = choices.find(({ id }) => id === key);
          if (one !== undefined) pick(one);
        }}
        onBlur={() => setPicked(picked ?? named(text, choices))}
        // What fits nothing stays in the field, so that it can be put right.
        allowsCustomValue
        allowsEmptyCollection
        menuTrigger="focus"
      >
        <Label className="govuk-label">{label}</Label>
        <div className="combobox__field">
          <Input
            className="govuk-input combobox__input"
            placeholder={placeholder ?? ''}
            // Typing replaces what stands there; a press of the mouse would drop the selection.
            onFocus={(event) => {
              isFresh.current = fitting !== undefined;
              if (isFresh.current) event.currentTarget.select();
            }}
            onClick={(event) => {
              if (isFresh.current) event.currentTarget.select();
              isFresh.current = false;
            }}
            onKeyDown={() => {
              isFresh.current = false;
            }}
          />
          {fitting?.mark !== undefined && <span className="combobox__mark">{fitting.mark}</span>}
          <Button className="combobox__open" aria-label={`Show the list: ${label}`}>
            <ChevronDown size={18} aria-hidden="true" />
          </Button>
        </div>
        <Popover className="combobox__popover">
          <ListBox<Offered<Choice> & { id: string }>
            className="combobox__list"
            renderEmptyState={() => <p className="combobox__none">No name in this list matches.</p>}
          >
            {({ id, choice, by }) => (
              <ListBoxItem id={id} textValue={choice.name} className="combobox__item">
                {choice.name}
                {by !== null && <span className="combobox__by"> ({by})</span>}
                {choice.mark !== undefined && <> {choice.mark}</>}
              </ListBoxItem>
            )}
          </ListBox>
          {more > 0 && (
            <p className="combobox__none">
              {more.toLocaleString('en-GB')} more. Type a part of the name.
            </p>
          )}
        </Popover>
      </ComboBox>
    </I18nProvider>
  );
}

/** The choice with that very name, whatever the case; another name that it goes by does not count. */
function named(text: string, choices: readonly Choice[]): Choice | undefined {
  const fitting = namedAs(text, choices);
  return fitting?.name.toLowerCase() === text.trim().toLowerCase() ? fitting : undefined;
}
