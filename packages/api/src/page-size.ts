/** A page is at most this long; `pageInfo` and `totalCount` say what was left out. */
export const MAX_PAGE = 200;
export const DEFAULT_PAGE = 50;
