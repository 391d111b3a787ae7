import { CirclePlus } from 'lucide-react';
import type { Action } from '../../explorer/actions.ts';
import { Dropdown } from './Dropdown.tsx';
import { ThingSearch } from './ThingSearch.tsx';

/** Adds anything of the register to what the map shows. */
export function AddToMap({ act }: { act: (action: Action) => void }) {
  return (
    <Dropdown words="Add" icon={<CirclePlus size={16} aria-hidden="true" />}>
      {(close) => (
        <ThingSearch
          label="Add a body, a hub, a category or an agreement"
          focused
          onChoose={(id) => {
            act({ type: 'ADD', id });
            close();
          }}
        />
      )}
    </Dropdown>
  );
}
