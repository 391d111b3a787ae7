import { Children, isValidElement, type ReactElement, type ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { type Action, apply } from '../../../src/explorer/actions.ts';
import { readAddress } from '../../../src/explorer/address.ts';
import { shownOf } from '../../../src/explorer/shown.ts';
import { emptyView, type Lens, type View } from '../../../src/explorer/view.ts';
import { lensWords } from '../../../src/explorer/words.ts';
import { LensNotes } from '../../../src/pages/explore/LensNotes.tsx';
import { LensTabs } from '../../../src/pages/explore/LensTabs.tsx';
import { facts, materialFor } from '../../explorer/register.ts';

interface Props {
  readonly children?: ReactNode;
  readonly onClick?: () => void;
}

function buttonsIn(node: ReactNode): readonly ReactElement<Props>[] {
  return Children.toArray(node).flatMap((each) => {
    if (!isValidElement<Props>(each)) return [];
    return each.type === 'button' ? [each] : buttonsIn(each.props.children);
  });
}

const start = apply(emptyView, { type: 'START', id: 'org:trust' });

/** The view after the button of a lens. */
function press(view: View, lens: Lens): View {
  const done: Action[] = [];
  const shown = shownOf(view, materialFor(view));
  const tabs = LensTabs({
    lens: shown.lens,
    act: (action: Action) => done.push(action),
  });
  const named = ({ props }: ReactElement<Props>) => props.children === lensWords[lens];
  buttonsIn(tabs).find(named)?.props.onClick?.();
  return done.reduce(apply, view);
}

/** What is said of the lens, and the words of its buttons. */
function notes(view: View): string {
  const material = materialFor(view);
  const shown = shownOf(view, material);
  return renderToStaticMarkup(
    <LensNotes shown={shown} material={material} nameOf={(id) => id} act={() => {}} />,
  );
}

it.each<Lens[]>([
  ['hub'],
  ['category'],
  ['hub', 'category'],
  ['hub', 'category', 'agreements'],
  ['category', 'hub', 'flows', 'sharing'],
])('opens by buttons what the address of the last lens opens: %s %s %s %s', (...pressed) => {
  const last = pressed.at(-1) ?? 'sharing';
  const { view } = readAddress(`?v=2&of=org:trust&lens=${last}`);
  expect(pressed.reduce(press, start)).toEqual(view);
});

it('keeps a category that a person chose, whatever the lens', () => {
  const chosen = apply(start, { type: 'ONLY', list: 'categories', values: ['cat:names'] });
  const after = press(press(chosen, 'category'), 'agreements');
  expect(after.filters.categories).toEqual(['cat:names']);
});

it('asks for a category where none is chosen, of those that flows here are said to carry', () => {
  const said = notes(press(start, 'category'));
  expect(said).toContain('No one category is chosen');
  expect(said).toContain('cat:names: 1 flow');
  expect(said).toContain('cat:mental: 1 flow');
  // Nothing around the trust carries it, and it is the first of the register.
  expect([...facts.categories.keys()][0]).toBe('cat:health');
  expect(said).not.toContain('cat:health');
  const view = apply(start, { type: 'ONLY', list: 'categories', values: ['cat:names'] });
  expect(notes(press(view, 'category'))).not.toContain('No one category is chosen');
});
