import { type CSSProperties, type KeyboardEvent, useState } from 'react';
import {
  type ChangeDay,
  dayFrom,
  dayInWords,
  labelsOn,
  momentWords,
  nextTo,
  numberOf,
  placeOf,
  type Scale,
  scaleOf,
} from '../../../explorer/timeline.ts';
import { dateInWords, type IsoDay, todayInLondon } from '../../../text/dates.ts';
import { plural } from '../../../text/words.ts';
import type { Timeline } from './use-timeline.ts';

interface DateLineProps {
  timeline: Timeline | null;
  day: IsoDay;
  /** Null for today. */
  onDay: (day: IsoDay | null) => void;
  /** The slider is about to be used. */
  onApproach: () => void;
}

/** The date of the map as a slider, with the days marked on which something on it changes. */
export function DateLine({ timeline, day, onDay, onApproach }: DateLineProps) {
  const days = timeline?.days ?? [];
  return (
    <section className="date-line" aria-label="Date of the map">
      <div className="date-line__day">
        <p>
          As at <strong>{dateInWords(day)}</strong>
        </p>
        {days.length > 0 && <Steps day={day} days={days} onDay={onDay} />}
      </div>
      {days.length > 0 && <Slider day={day} days={days} onDay={onDay} onApproach={onApproach} />}
      <Words timeline={timeline} onDay={onDay} />
    </section>
  );
}

interface OnDays {
  day: IsoDay;
  days: readonly ChangeDay[];
  onDay: (day: IsoDay | null) => void;
}

/** From change to change, by buttons that stay where they are when there is no further one. */
function Steps({ day, days, onDay }: OnDays) {
  const { before, after } = nextTo(day, days);
  const today = todayInLondon();
  return (
    <p className="date-line__steps">
      <Step words="Previous change" to={before} onDay={onDay} />
      <Step words="Next change" to={after} onDay={onDay} />
      {day !== today && (
        <button type="button" className="text-button" onClick={() => onDay(null)}>
          Today
        </button>
      )}
    </p>
  );
}

function Step({
  words,
  to,
  onDay,
}: {
  words: string;
  to: ChangeDay | null;
  onDay: (day: IsoDay) => void;
}) {
  return (
    <button
      type="button"
      className="text-button"
      aria-disabled={to === null}
      title={to === null ? `There is no ${words.toLowerCase()}` : momentWords(to)}
      onClick={() => to !== null && onDay(to.on)}
    >
      {words}
      {to !== null && <span className="govuk-visually-hidden">: {dateInWords(to.on)}</span>}
    </button>
  );
}

function Slider({ day, days, onDay, onApproach }: OnDays & Pick<DateLineProps, 'onApproach'>) {
  const today = todayInLondon();
  const scale = scaleOf(days, day, today);
  const go = (to: IsoDay) => onDay(to === today ? null : to);
  const onKeyDown = (event: KeyboardEvent) => {
    const to = dayByKey(event.key, day, days);
    if (to === undefined) return;
    event.preventDefault();
    if (to !== null) go(to);
  };
  return (
    <div className="date-line__slider">
      <div className="date-line__rail" aria-hidden="true">
        {labelsOn(scale, days).map(({ on, words }) => (
          <span key={on} className="date-line__label" style={at(on, scale)}>
            {words}
          </span>
        ))}
        <span className="date-line__track" />
        {scale.years.map((on) => (
          <span key={on} className="date-line__year" style={at(on, scale)}>
            {on.slice(0, 4)}
          </span>
        ))}
        {days.map(({ on }) => (
          <span key={on} className="date-line__mark" style={at(on, scale)} />
        ))}
      </div>
      <input
        type="range"
        aria-label="Date of the map"
        aria-valuetext={dayInWords(day, days)}
        min={numberOf(scale.first)}
        max={numberOf(scale.last)}
        step={1}
        value={numberOf(day)}
        onFocus={onApproach}
        onPointerEnter={onApproach}
        onKeyDown={onKeyDown}
        onChange={(event) => go(dayFrom(event.currentTarget.valueAsNumber))}
      />
    </div>
  );
}

/** Where on the line a day stands; the style sheet does the rest. */
function at(day: IsoDay, scale: Scale): CSSProperties & { readonly '--at': number } {
  return { '--at': placeOf(day, scale) };
}

/** Page keys go from change to change; undefined for the slider's own keys. */
function dayByKey(key: string, day: IsoDay, days: readonly ChangeDay[]): IsoDay | null | undefined {
  const { before, after } = nextTo(day, days);
  if (key === 'PageUp') return after?.on ?? null;
  if (key === 'PageDown') return before?.on ?? null;
  return undefined;
}

/** What of it is not known, and each change by its day. */
function Words({ timeline, onDay }: Pick<DateLineProps, 'timeline' | 'onDay'>) {
  const [open, setOpen] = useState(false);
  if (timeline === null) return <p className="date-line__words">Reading when it changes …</p>;
  const { days, short, words } = timeline;
  return (
    <div className="date-line__words">
      <p>
        {days.length === 0 ? (
          'No day is on record on which anything here changes. '
        ) : (
          <>
            <button
              type="button"
              className="text-button"
              aria-expanded={open}
              onClick={() => setOpen(!open)}
            >
              {plural(days.length, 'day')} of change
            </button>
            , from organisation history and dates on record.{' '}
          </>
        )}
        {short}
      </p>
      {open && (
        <>
          <ol>
            {days.map((day) => (
              <li key={day.on}>
                <button type="button" className="text-button" onClick={() => onDay(day.on)}>
                  {dateInWords(day.on)}
                </button>
                : {momentWords(day)}
              </li>
            ))}
          </ol>
          <p>{words}</p>
        </>
      )}
    </div>
  );
}
