import { useCallback, useEffect, useRef, useState } from 'react';
import { useClient } from 'urql';
import { type ChangeDay, dayOfEach, stretchOf } from '../../../explorer/timeline.ts';
import type { View } from '../../../explorer/view.ts';
import { todayInLondon } from '../../../text/dates.ts';
import { type Loaded, questionOf, readAll, useMaterial } from '../use-material.ts';
import { type Timeline, useTimeline } from './use-timeline.ts';

/** While a day is being chosen that nothing is held for, the server waits for where it rests. */
const REST_MS = 200;
/** More stretches than this are read when one comes to them. */
const MOST_PREPARED = 12;

interface OnDays extends Loaded {
  readonly timeline: Timeline | null;
  /** Reads each stretch of days, so that the slider finds them held. */
  readonly prepare: () => void;
}

/**
 * What a view asks for, with the days on which it changes. Between two of these all days show the
 * same, so one reading serves for every day of such a stretch, and moving along it asks nothing.
 */
export function useMaterialOnDays(view: View): OnDays {
  const client = useClient();
  const question = questionOf({ ...view, asAt: null });
  const [known, setKnown] = useState<{ question: string; days: readonly ChangeDay[] } | null>(null);
  /** Days that were asked about, null for today; what was answered is held by the client. */
  const asked = useRef<{ question: string; days: readonly (string | null)[] }>({
    question,
    days: [],
  });
  // Which flows a path leads by depends on the day itself: there each day is asked about.
  const days = known?.question === question && view.path === null ? known.days : null;
  const rested = useRested(view.asAt);
  const before = asked.current.question === question ? asked.current.days : [];
  const same =
    days === null ? undefined : before.find((day) => isOfOneStretch(day, view.asAt, days));
  const asAt = same !== undefined ? same : before.length === 0 ? view.asAt : rested;

  useEffect(() => {
    const list = asked.current.question === question ? asked.current.days : [];
    if (!list.includes(asAt)) asked.current = { question, days: [...list, asAt] };
  }, [question, asAt]);

  const loaded = useMaterial({ ...view, asAt });
  const timeline = useTimeline(loaded.material);
  const { complete, material } = loaded;
  useEffect(() => {
    if (!complete || timeline === null || timeline.material !== material) return;
    setKnown({ question, days: timeline.days });
  }, [question, complete, material, timeline]);

  const prepare = useCallback(() => {
    if (days === null || days.length >= MOST_PREPARED) return;
    void readEach(
      dayOfEach(days).filter(
        (day) => !asked.current.days.some((each) => isOfOneStretch(each, day, days)),
      ),
      async (day) => {
        await readAll(client, question, day);
        if (asked.current.question !== question) return false;
        asked.current = { question, days: [...asked.current.days, day] };
        return true;
      },
    );
  }, [client, question, days]);

  const isRight = asAt === view.asAt || same !== undefined;
  return { ...loaded, complete: complete && isRight, timeline, prepare };
}

function isOfOneStretch(
  one: string | null,
  other: string | null,
  days: readonly ChangeDay[],
): boolean {
  const stretch = (day: string | null) => stretchOf(day ?? todayInLondon(), days);
  return stretch(one) === stretch(other);
}

/** One after the other, until one says that it is no longer wanted, or the server is silent. */
async function readEach(
  days: readonly string[],
  read: (day: string) => Promise<boolean>,
): Promise<void> {
  try {
    for (const day of days) {
      if (!(await read(day))) return;
    }
  } catch {
    // What could not be read ahead is asked for, and told of, when it is wanted.
  }
}

/** A value once it has stayed the same for a moment. */
function useRested<T>(value: T): T {
  const [rested, setRested] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setRested(value), REST_MS);
    return () => clearTimeout(timer);
  }, [value]);
  return rested;
}
