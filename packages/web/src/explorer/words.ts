import { dateInWords } from '../text/dates.ts';
import type { Action } from './actions.ts';
import type { ListFilter } from './filters.ts';
import type { Lens, View } from './view.ts';

/** Names for ids of the register; an id that has none is shown as it is. */
export type NameOf = (id: string) => string;

export const lensWords: Readonly<Record<Lens, string>> = {
  sharing: 'Sharing',
  flows: 'Flows',
  hub: 'Hub',
  category: 'Category',
  agreements: 'Agreements',
};

export const filterWords: Readonly<Record<ListFilter, string>> = {
  categories: 'Category',
  classes: 'Class of data',
  purposes: 'Purpose',
  stages: 'Stage',
  bases: 'Basis',
  scopes: 'Basis said of',
  agreements: 'Agreement',
  hubs: 'Hub',
  hiddenLines: 'Certainty left out',
  hiddenKinds: 'Kind of party left out',
  hiddenStates: 'State left out',
};

/** Words for the values of filters that are no ids. */
const valueWords: Readonly<Record<string, string>> = {
  none: 'none in this register',
  S9: 'special category',
  C10: 'criminal offence',
  FLOW: 'the flow itself',
  PURPOSE: 'its purpose',
  NOTICE: 'the whole notice',
  STATED: 'stated',
  STATED_PART: 'part of it stated',
  STATED_WIDER: 'may include it',
  INFERRED: 'inferred',
  NOT_STATED: 'categories not stated',
  EXCLUDED: 'not in the flow',
  MEMBERSHIP: 'member of hub',
  ORGANISATION: 'named bodies',
  CLASS: 'kinds of body',
  CONCEPT: 'kinds of body, shared words',
  TEAM: 'teams',
  HUB: 'hubs',
  SYSTEM: 'systems',
  SUBJECT: 'people and families',
  UNNAMED: 'not named',
  CURRENT: 'in force',
  UNKNOWN: 'dates not known',
  ENDED: 'ended',
  NOT_BEGUN: 'not begun',
};

export function wordsOfValue(value: string, nameOf: NameOf): string {
  return valueWords[value] ?? nameOf(value);
}

/**
 * What an action does, as a step that can be undone: "Hide West Midlands Police". What goes on and
 * off by the same action is told by the view that it is done to.
 */
export function wordsFor(action: Action, nameOf: NameOf, view: View): string {
  switch (action.type) {
    case 'START':
      return `Start at ${nameOf(action.id)}`;
    case 'ADD':
      return `Add ${nameOf(action.id)}`;
    case 'DROP':
      return `Take out ${nameOf(action.id)}`;
    case 'LENS':
      return `Look at it by ${lensWords[action.lens].toLowerCase()}`;
    case 'STEPS':
      return `Show ${action.steps === 1 ? 'one step' : `${action.steps} steps`} around`;
    case 'EXPAND':
      return `Expand ${nameOf(action.id)}`;
    case 'COLLAPSE':
      return `Collapse ${nameOf(action.id)}`;
    case 'HIDE':
      return `Hide ${several(action.ids, nameOf)}`;
    case 'UNHIDE':
      return `Show ${several(action.ids, nameOf)} again`;
    case 'FOCUS':
      return action.id === null ? 'Leave the focus' : `Focus on ${nameOf(action.id)}`;
    case 'PIN':
      return `Put ${nameOf(action.id)} elsewhere`;
    case 'UNPIN':
      return `Put ${nameOf(action.id)} back`;
    case 'UNPIN_ALL':
      return 'Put all back in their places';
    case 'SELECT':
      return action.id === null ? 'Select nothing' : `Select ${nameOf(action.id)}`;
    case 'SELECT_MORE':
      return `Select ${nameOf(action.id)} ${view.selected.includes(action.id) ? 'no longer' : 'too'}`;
    case 'OPEN_GROUP':
      return 'Open a group';
    case 'CLOSE_GROUP':
      return 'Close a group';
    case 'FILTER':
      return toggleWords(action.list, action.value, nameOf, view);
    case 'ONLY':
      if (action.values.length === 0)
        return `No filter by ${filterWords[action.list].toLowerCase()}`;
      return `Filter by ${filterWords[action.list].toLowerCase()}: ${several(action.values, (id) => wordsOfValue(id, nameOf))}`;
    case 'UNSAID':
      return `${action.show ? 'Show' : 'Hide'} what the filters do not know`;
    case 'TOGGLE_LINE':
      return toggleWords('hiddenLines', action.mark, nameOf, view);
    case 'CLEAR_FILTERS':
      return 'Clear the filters';
    case 'SHOW_ALL':
      return 'Show all';
    case 'PATH':
      return `Show what lies between ${nameOf(action.from)} and ${nameOf(action.to)}`;
    case 'LEAVE_PATH':
      return 'Leave the paths';
    case 'DATE':
      return dateStepWords(action.day);
    case 'TABLE':
      return action.open ? 'Show the table' : 'Hide the table';
    case 'FRONT':
      return `Bring the ${action.front} to the front`;
    case 'GO':
      return action.words;
  }
}

function toggleWords(list: ListFilter, value: string, nameOf: NameOf, { filters }: View): string {
  const words = wordsOfValue(value, nameOf);
  const isOn = filters[list].some((each) => each === value);
  if (list.startsWith('hidden')) return `${isOn ? 'Show' : 'Leave out'}: ${words}`;
  const filter = `ilter by ${filterWords[list].toLowerCase()}: ${words}`;
  return isOn ? `No longer f${filter}` : `F${filter}`;
}

export function dateStepWords(day: string | null): string {
  return day === null ? 'Go back to today' : `Go to ${dateInWords(day)}`;
}

function several(ids: readonly string[], nameOf: NameOf): string {
  const [first, second] = ids;
  if (first === undefined) return 'nothing';
  if (second === undefined) return nameOf(first);
  return ids.length === 2
    ? `${nameOf(first)} and ${nameOf(second)}`
    : `${nameOf(first)} and ${ids.length - 1} more`;
}
