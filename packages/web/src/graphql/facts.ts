import { createContext, useContext } from 'react';
import type { StripFacts } from '../shell/DateStrip.tsx';

export const FactsContext = createContext<StripFacts | null>(null);

/** What the strip says of the register; null until it is read. */
export function useFacts(): StripFacts | null {
  return useContext(FactsContext);
}
