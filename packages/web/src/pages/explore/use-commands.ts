import { useState } from 'react';
import type { Command } from '../../canvas/keyboard.ts';
import type { Action } from '../../explorer/actions.ts';
import type { View } from '../../explorer/view.ts';
import type { NameOf } from '../../explorer/words.ts';
import type { ExplorePicture } from './picture.ts';
import { selectionOf } from './selection.ts';

interface CommandsOf {
  view: View;
  picture: ExplorePicture;
  act: (action: Action) => void;
  nameOf: NameOf;
}

/** What single keys on the canvas do to what the keyboard stands on. */
export function useCommands({ view, picture, act, nameOf }: CommandsOf) {
  const [from, setFrom] = useState<string | null>(null);
  const [said, setSaid] = useState('');
  const path = (id: string) => {
    if (from === null || from === id) {
      setFrom(id);
      setSaid(`Paths from ${nameOf(id)}: go to another party and press p there.`);
      return;
    }
    setFrom(null);
    setSaid('');
    act({ type: 'PATH', from, to: id });
  };
  const command = (asked: Command, id: string) => {
    const selection = selectionOf(id, picture);
    const party = selection?.type === 'PARTY' ? selection.id : null;
    const ids = selection === null ? [] : idsOf(selection);
    switch (asked) {
      case 'FOCUS':
        if (party !== null) act({ type: 'FOCUS', id: view.focus === party ? null : party });
        break;
      case 'EXPAND':
        if (party !== null) {
          act({ type: view.expanded.includes(party) ? 'COLLAPSE' : 'EXPAND', id: party });
        } else if (selection !== null) {
          act({ type: view.opened.includes(id) ? 'CLOSE_GROUP' : 'OPEN_GROUP', id });
        }
        break;
      case 'HIDE':
        if (ids.length > 0) act({ type: 'HIDE', ids });
        break;
      case 'PATH':
        if (party !== null) path(party);
        break;
      case 'TABLE':
        act({ type: 'SELECT', id });
        act({ type: 'TABLE', open: true });
        act({ type: 'FRONT', front: 'table' });
        requestAnimationFrame(() =>
          document.querySelector<HTMLElement>('.table__selected button')?.focus(),
        );
        break;
    }
  };
  return { command, said };
}

/** Parties and flows that a selection stands for: what can be hidden. */
export function idsOf(selection: NonNullable<ReturnType<typeof selectionOf>>): readonly string[] {
  switch (selection.type) {
    case 'PARTY':
      return [selection.id];
    case 'FLOWS':
      return selection.ids;
    case 'GROUP':
      return selection.partyIds;
    case 'CATEGORY':
    case 'AGREEMENT':
      return [];
  }
}
