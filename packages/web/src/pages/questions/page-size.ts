/** Rows that the API gives at a time, the most that it gives at all. */
export const PAGE_OF_ROWS = 200;
