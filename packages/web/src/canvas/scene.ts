/**
 * What the canvas draws, in its own words: no API types, no React, no Cytoscape.
 */

import { type PartyKind, partyKinds } from '../components/party-kind.ts';

export type { PartyKind };

/** Kinds of card: parties, and what other lenses draw beside them. */
export type CardKind =
  | PartyKind
  | 'FLOW'
  | 'AGREEMENT'
  /** What has no place among the others: not stated, or under no agreement. */
  | 'BIN';

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
  readonly kind: CardKind;
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
  /** In lenses with columns: which one it stands in, from the left. */
  readonly column?: number;
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
  /** How its flows stand on the day asked about: those that ended or have not begun are hollow. */
  readonly state?: PartyState;
  /** Classes that what it carries is in for certain. */
  readonly marks?: readonly ClassMark[];
}

export interface SceneFrame {
  readonly id: string;
  readonly title: string;
  /** Folded frames are drawn as one card with a count. */
  readonly folded: boolean;
}

export type SceneLens = 'HUB' | 'SHARING' | 'FLOWS' | 'CATEGORY' | 'AGREEMENTS';

export interface Scene {
  readonly lens: SceneLens;
  readonly parties: readonly SceneParty[];
  readonly lines: readonly SceneLine[];
  readonly frames: readonly SceneFrame[];
  /** Ids of folds, frames and bundles that a person opened: they stay open. */
  readonly opened?: readonly string[];
  /** Parties whose neighbours a person added, in that order: each seats its own. */
  readonly grown?: readonly string[];
  /** Centres of cards that a person put somewhere, in the layout's pixels. */
  readonly pinned?: Readonly<Record<string, { readonly x: number; readonly y: number }>>;
}

/** A card: one party, or several folded into one. */
export interface FoldedParty extends SceneParty {
  /** Ids of the parties folded into this card; empty for a party of its own. */
  readonly folds: readonly string[];
  /** Lines between parties that are folded into this card. */
  readonly inside?: readonly FoldedLine[];
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
  /** What stands further out than the star in the middle, in the order in which it is seated. */
  readonly annexes?: readonly Annex[];
}

/** Cards that came with one card of the picture: what a person added, or a second step. */
export interface Annex {
  /** The card that they stand by; null where nothing joins them to the rest. */
  readonly anchor: string | null;
  readonly members: readonly string[];
}

/** The party that the view is about: the focus, else the controller, else the first. */
export function focusOf<P extends SceneParty>(parties: readonly P[]): P | undefined {
  return (
    parties.find((party) => party.isFocus) ??
    parties.find((party) => party.isController) ??
    parties[0]
  );
}

/** The dark card: the controller asked about, or the party in the middle that is no hub. */
export function isDark(party: SceneParty): boolean {
  return party.isController || (party.isFocus && party.kind !== 'HUB');
}

/** Whether a party or a flow ended, or has not begun, on the day asked about. */
export function isOver({ state }: { readonly state?: PartyState }): boolean {
  return state === 'ENDED' || state === 'NOT_BEGUN';
}

/** How wide a ribbon is drawn, in pixels, by the number of its flows. */
export function ribbonWidth({ flowIds }: Pick<SceneLine, 'flowIds'>): number {
  return Math.min(3 + 2.5 * flowIds.length, 24);
}

/** Whether something about this party needs a second look: ended, renamed, not matched. */
export function isMarked(party: SceneParty): boolean {
  return party.badge !== null || isOver(party);
}

const PARTY_KINDS: ReadonlySet<CardKind> = new Set<CardKind>(partyKinds);

/** Whether a card stands for a party, and not for a flow or an agreement. */
export function isParty({ kind }: { readonly kind: CardKind }): boolean {
  return PARTY_KINDS.has(kind);
}
