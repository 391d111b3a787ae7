/** How an agreement stands at a date; what is not recorded is said to be not known. */
export const stateWords = {
  CURRENT: 'in force by its dates',
  DUE_FOR_REVIEW: 'due for review',
  EXPIRED: 'expired',
  NOT_BEGUN: 'not begun',
  UNKNOWN: 'not known',
} as const;
