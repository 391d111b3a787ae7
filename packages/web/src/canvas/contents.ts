import type { Picture } from './picture.ts';
import { type FoldedLine, isParty } from './scene.ts';

const MEMBERSHIP_PREFIX = 'member:';

/** What a picture holds, by the ids of the register: for parity with the table, and for exports. */
export interface Contents {
  readonly parties: readonly string[];
  readonly flows: readonly string[];
  /** Memberships of hubs; which body is party to an agreement is none. */
  readonly memberships: readonly string[];
}

/**
 * Parties and flows that are drawn, by a card or a line of their own or in a folded one, or that
 * are told of in a card which stands for what has no line.
 */
export function contentsOf({
  scene,
  layout,
}: {
  readonly scene: Picture['scene'];
  readonly layout: Pick<Picture['layout'], 'undrawn'> & {
    readonly cards: readonly { readonly id: string }[];
    readonly lines: readonly { readonly id: string }[];
  };
}): Contents {
  const cards = new Set(layout.cards.map(({ id }) => id));
  const told = new Set([...layout.lines.map(({ id }) => id), ...layout.undrawn]);
  const drawn = scene.parties.filter(({ id }) => cards.has(id));
  const lines: readonly FoldedLine[] = [
    ...scene.lines.filter(
      ({ id, bundles }) => told.has(id) || bundles.some((each) => told.has(each)),
    ),
    ...drawn.flatMap((party) => party.inside ?? []),
  ];
  const flowCards = drawn.filter(({ kind }) => kind === 'FLOW');
  return {
    parties: drawn
      .filter((party) => isParty(party) || party.kind === 'BIN')
      .flatMap((party) =>
        party.folds.length > 0 ? party.folds : isParty(party) ? [party.id] : [],
      ),
    flows: [
      ...new Set([
        ...flowCards.flatMap(({ id, folds }) => (folds.length > 0 ? folds : [id])),
        ...lines.flatMap(({ flowIds }) => flowIds),
      ]),
    ],
    memberships: [
      ...new Set(
        lines.flatMap(({ bundles }) => bundles.filter((id) => id.startsWith(MEMBERSHIP_PREFIX))),
      ),
    ],
  };
}
