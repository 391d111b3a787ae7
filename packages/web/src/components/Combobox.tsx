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
  const fitting = namedAs(text, choices);
  const { found, more } = offered(text, choices);
  function write(next: string) {
    setText(next);
    onChoose(namedAs(next, choices)?.id ?? null, next.trim());
  }
  // The other languages are left out of the build; a browser set to one must not look for it.
  return (
    <I18nProvider locale="en-GB">
      <ComboBox
        className="combobox"
        items={found.map((each) => ({ id: each.choice.id, ...each }))}
        // Found by another name it is not picked yet: picking it would close the list.
        selectedKey={fitting?.name.toLowerCase() === text.trim().toLowerCase() ? fitting.id : null}
        inputValue={text}
        onInputChange={write}
        onSelectionChange={(key) => {
          const picked = choices.find(({ id }) => id === key);
          if (picked !== undefined) write(picked.name);
        }}
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
