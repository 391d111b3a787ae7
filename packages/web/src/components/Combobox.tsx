import { ChevronDown } from 'lucide-react';
import type { ReactNode } from 'react';
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
  /** The id of what is chosen; null where nothing is. */
  chosen: string | null;
  onChoose: (id: string | null) => void;
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
  // The other languages are left out of the build; a browser set to one must not look for it.
  return (
    <I18nProvider locale="en-GB">
      <ComboBox
        className="combobox"
        defaultItems={choices}
        selectedKey={chosen}
        {...(written === undefined ? {} : { defaultInputValue: written })}
        onSelectionChange={(key) => onChoose(key === null ? null : String(key))}
        menuTrigger="focus"
      >
        <Label className="govuk-label">{label}</Label>
        <div className="combobox__field">
          <Input className="govuk-input combobox__input" placeholder={placeholder ?? ''} />
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
