import type { PartyKind } from '../../components/party-kind.ts';

/** What the home page says of one notice. All of it is read from the register. */
export interface NoticeFigures {
  id: string;
  title: string;
  publisher: string;
  /** The ISO day on which the text was seen; null where that is not known. */
  seenOn: string | null;
  statements: number;
  /** Statements that tie a party to a category. */
  ties: number;
  /** How many of those say that the category is not sent; 0 where they are too many to be read. */
  tiesNotSent: number;
  /** Further counts in words, such as the agencies named in a hub. */
  more: readonly { count: number; words: string }[];
}

/** A place on the map to start from. */
export interface Start {
  id: string;
  kind: PartyKind;
  name: string;
  /** “12 agencies named”; null where there is nothing to add. */
  note: string | null;
}

export interface RegisterFigures {
  /** How many notices there are; on a large register not all of them are told of. */
  total: number;
  notices: readonly NoticeFigures[];
  starts: readonly Start[];
}

/** The totals over all notices, for the line beside “In this register”. */
export function totalsOf(notices: readonly NoticeFigures[]) {
  const sum = (pick: (notice: NoticeFigures) => number) =>
    notices.reduce((total, notice) => total + pick(notice), 0);
  return {
    notices: notices.length,
    statements: sum((notice) => notice.statements),
    ties: sum((notice) => notice.ties),
    tiesNotSent: sum((notice) => notice.tiesNotSent),
  };
}
