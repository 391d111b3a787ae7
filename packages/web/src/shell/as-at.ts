import { createParser, useQueryState } from 'nuqs';
import { useSearch } from 'wouter';
import { type IsoDay, parseDay, todayInLondon } from '../text/dates.ts';

const dayParser = createParser<IsoDay>({
  parse: (text) => {
    const parsed = parseDay(text);
    return parsed.ok ? parsed.day : null;
  },
  serialize: (day) => day,
}).withOptions({ history: 'push' });

export interface AsAt {
  /** The day written in the address; null means today in England. */
  chosen: IsoDay | null;
  /** The day to show: the chosen one, or today in England. */
  day: IsoDay;
  /** Why the date in the address could not be used, in a sentence; null where there is none. */
  problem: string | null;
  /** Writes a day into the address; null goes back to today. */
  choose: (day: IsoDay | null) => void;
}

/** The one date of the page, from `?asAt=` in the address. */
export function useAsAt(): AsAt {
  const [chosen, setChosen] = useQueryState('asAt', dayParser);
  const raw = new URLSearchParams(useSearch()).get('asAt');
  const today = todayInLondon();
  return {
    chosen,
    day: chosen ?? today,
    problem: raw === null ? null : problemOf(raw),
    choose: (day) => void setChosen(day),
  };
}

/** The chosen day alone, as a page with thousands of links asks for it. */
export function useChosenDay(): IsoDay | null {
  const search = useSearch();
  if (search !== lastRead.search) {
    lastRead = { search, day: dayParser.parse(new URLSearchParams(search).get('asAt') ?? '') };
  }
  return lastRead.day;
}

/** All links of a page read the same address. */
let lastRead: { search: string; day: IsoDay | null } = { search: '', day: null };

/** nuqs drops what it cannot read and says nothing; the reader must be told what was left out. */
function problemOf(raw: string): string | null {
  const parsed = parseDay(raw);
  return parsed.ok ? null : parsed.message;
}
