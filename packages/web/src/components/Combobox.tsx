import { ChevronDown } from 'lucide-react';
import { type ReactNode, useRef, useState } from 'react';
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

export interface Choice {
  id: string;
  name: string;
  /** A tag or a remark after the name, in the list only. */
  mark?: ReactNode;
}

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
  const fitting = fits(text, choices);
  function write(next: string) {
    setText(next);
    onChoose(fits(next, choices)?.id ?? null, next.trim());
  }
  // The other languages are left out of the build; a browser set to one must not look for it.
  return (
    <I18nProvider locale="en-GB">
      <ComboBox
        className="combobox"
        defaultItems={choices}
        selectedKey={fitting?.id ?? null}
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
          <Button className="combobox__open" aria-label={`Show the list: ${label}`}>
            <ChevronDown size={18} aria-hidden="true" />
          </Button>
        </div>
        <Popover className="combobox__popover">
          <ListBox<Choice>
            className="combobox__list"
            renderEmptyState={() => <p className="combobox__none">No name in this list matches.</p>}
          >
            {(choice) => (
              <ListBoxItem id={choice.id} textValue={choice.name} className="combobox__item">
                {choice.name}
                {choice.mark !== undefined && <> {choice.mark}</>}
              </ListBoxItem>
            )}
          </ListBox>
        </Popover>
      </ComboBox>
    </I18nProvider>
  );
}

/** The choice with that name, whatever the case of its letters. */
function fits(text: string, choices: readonly Choice[]): Choice | undefined {
  const wanted = text.trim().toLowerCase();
  return choices.find(({ name }) => name.toLowerCase() === wanted);
}
