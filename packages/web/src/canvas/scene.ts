/**
 * What the canvas draws, in its own words: no API types, no React, no Cytoscape.
 */

export type PartyKind =
  | 'ORGANISATION'
  | 'CLASS'
  | 'CONCEPT'
  | 'TEAM'
  | 'HUB'
  | 'SYSTEM'
  | 'SUBJECT'
  | 'UNNAMED';

export type PartyState = 'ENDED' | 'CURRENT' | 'NOT_BEGUN' | 'UNKNOWN';

export type LineCertainty =
  | 'STATED'
  | 'STATED_PART'
  | 'STATED_WIDER'
  | 'INFERRED'
  | 'NOT_STATED'
  | 'EXCLUDED';

/** Special category (Article 9) and criminal offence (Article 10) data. */
export type ClassMark = 'S9' | 'C10';

export interface SceneParty {
  readonly id: string;
  readonly name: string;
  /** For a card on which the full name does not fit; everywhere else the name stands in full. */
  readonly shortName?: string | null;
  readonly kind: PartyKind;
  readonly isFocus: boolean;
  readonly isController: boolean;
  readonly state: PartyState;
  /** Shown on the card's top edge, such as "Ended 31 March 2021". */
  readonly badge: string | null;
  /** The frame it stands in: an agreement, or a kind of body. */
  readonly group: string | null;
  /** Ids of the hubs it is a member of. */
  readonly memberOf: readonly string[];
  readonly marks: readonly ClassMark[];
}

export interface SceneLine {
  readonly id: string;
  readonly kind: 'FLOW' | 'MEMBERSHIP';
  readonly from: string;
  readonly to: string;
  readonly certainty: LineCertainty;
  /** Words for a line that says what it carries; empty where nothing is stated. */
  readonly label: string;
  readonly agreement: string | null;
  readonly flowIds: readonly string[];
}

export interface SceneFrame {
  readonly id: string;
  readonly title: string;
  /** Folded frames are drawn as one card with a count. */
  readonly folded: boolean;
}

export interface Scene {
  readonly lens: 'HUB' | 'SHARING';
  readonly parties: readonly SceneParty[];
  readonly lines: readonly SceneLine[];
  readonly frames: readonly SceneFrame[];
}

/** A card: one party, or several folded into one. */
export interface FoldedParty extends SceneParty {
  /** Ids of the parties folded into this card; empty for a party of its own. */
  readonly folds: readonly string[];
}

/** A line as drawn: one line of the scene, or several that say the same. */
export interface FoldedLine extends SceneLine {
  /** Ids of the scene's lines that this one stands for. */
  readonly bundles: readonly string[];
}

export interface FoldedFrame {
  readonly id: string;
  readonly title: string;
  readonly members: readonly string[];
}

export interface FoldedScene {
  readonly lens: Scene['lens'];
  readonly parties: readonly FoldedParty[];
  readonly lines: readonly FoldedLine[];
  readonly frames: readonly FoldedFrame[];
}

/** The party that the view is about: the focus, else the controller, else the first. */
export function focusOf<P extends SceneParty>(parties: readonly P[]): P | undefined {
  return (
    parties.find((party) => party.isFocus) ??
    parties.find((party) => party.isController) ??
    parties[0]
  );
}

/** Whether something about this party needs a second look: ended, renamed, not matched. */
export function isMarked(party: SceneParty): boolean {
  return party.badge !== null || party.state === 'ENDED';
}
