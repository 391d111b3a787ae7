import type cytoscape from 'cytoscape';

type Element = cytoscape.ElementDefinition;

/** Elements that are added in one go: some tens of milliseconds of work. */
const CHUNK = 250;
/** Above this number nothing fades or moves: frames would be dropped. */
const MOST_IN_MOTION = 400;

export interface Drawn {
  /**
   * Brings the canvas to these elements, touching only what differs. Yields between chunks of work,
   * so that a large picture can let the page breathe; the last one is complete.
   *
   * @param motion milliseconds that arriving and moving take; 0 for none
   */
  readonly steps: (next: readonly Element[], motion: number) => Generator<void>;
}

/** Keeps account of what a canvas holds. Marks such as the selection are not its concern. */
export function drawnOn(cy: cytoscape.Core): Drawn {
  const held = new Map<string, Element>();

  const remove = (next: ReadonlyMap<string, Element>) => {
    const gone = [...held].filter(([id, was]) => !stays(was, next.get(id))).map(([id]) => id);
    let eles = cy.collection();
    for (const id of gone) {
      held.delete(id);
      eles = eles.union(cy.getElementById(id));
    }
    eles.remove();
  };
  const update = (is: Element, motion: number) => {
    const was = held.get(idOf(is));
    const element = cy.getElementById(idOf(is));
    if (!was || !same(was.data, is.data)) element.data(is.data);
    if (was?.classes !== is.classes) element.classes(is.classes ?? '');
    const { position } = is;
    if (position && element.isNode()) {
      const at = element.position();
      if (at.x !== position.x || at.y !== position.y) {
        if (motion > 0) element.animate({ position: { ...position } }, { duration: motion });
        else element.position({ ...position });
      }
    }
    held.set(idOf(is), is);
  };
  const add = (added: readonly Element[], motion: number) => {
    const eles = cy.add(added.map(copy));
    for (const each of added) held.set(idOf(each), each);
    if (motion === 0) return;
    eles.style('opacity', 0);
    eles.animate(
      { style: { opacity: 1 } },
      { duration: motion, complete: () => eles.removeStyle('opacity') },
    );
  };

  function* steps(next: readonly Element[], wanted: number): Generator<void> {
    const byId = new Map(next.map((each) => [idOf(each), each]));
    const isFirst = held.size === 0;
    // What is still on its way arrives at once.
    cy.elements(':animated').stop(true, true);
    remove(byId);
    const added = next.filter((each) => !held.has(idOf(each)));
    const kept = next.filter((each) => held.has(idOf(each)));
    const motion = isFirst || next.length > MOST_IN_MOTION ? 0 : wanted;
    for (let at = 0; at < kept.length; at += CHUNK) {
      cy.batch(() => {
        for (const each of kept.slice(at, at + CHUNK)) update(each, motion);
      });
      yield;
    }
    for (let at = 0; at < added.length; at += CHUNK) {
      cy.batch(() => add(added.slice(at, at + CHUNK), motion));
      yield;
    }
  }

  return { steps };
}

function idOf({ data }: Element): string {
  return String(data.id);
}

/** Whether an element can become the other: an edge cannot change its ends. */
function stays(was: Element, is: Element | undefined): boolean {
  return (
    is !== undefined &&
    was.group === is.group &&
    was.data.source === is.data.source &&
    was.data.target === is.data.target
  );
}

function same(was: Readonly<Record<string, unknown>>, is: Readonly<Record<string, unknown>>) {
  const keys = Object.keys(is);
  return keys.length === Object.keys(was).length && keys.every((key) => equal(was[key], is[key]));
}

function equal(was: unknown, is: unknown): boolean {
  if (!Array.isArray(was) || !Array.isArray(is)) return Object.is(was, is);
  return was.length === is.length && was.every((each, index) => Object.is(each, is[index]));
}

/** Cytoscape keeps what it is given, and changes it. */
function copy(element: Element): Element {
  return {
    ...element,
    data: { ...element.data },
    ...(element.position ? { position: { ...element.position } } : {}),
  };
}
