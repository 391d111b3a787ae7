/** How an agreement stands at a date; what is not recorded is said to be not known. */
export const stateWords = {
  CURRENT: 'in force by its dates',
  ENDED: 'ended',
  NOT_BEGUN: 'not begun',
  UNKNOWN: 'not known',
} as const;
