/** The tree of categories: which is narrower or broader than which. */

export interface BroaderLink {
  readonly narrower: string;
  readonly broader: string;
}

/** A category asked about, with all that is narrower and broader than it. */
export interface CategoryQuestion {
  readonly id: string;
  readonly narrower: ReadonlySet<string>;
  readonly broader: ReadonlySet<string>;
}

/** How a category asked about meets another: the same, a part of it, or something wider. */
export type CategoryMeeting = 'ITSELF' | 'PART' | 'WIDER';

/** Everything narrower and broader than a category, however many steps away. Cycles are harmless. */
export function categoryQuestion(id: string, links: readonly BroaderLink[]): CategoryQuestion {
  const narrower = reach(id, links, (link) => [link.broader, link.narrower]);
  const broader = reach(id, links, (link) => [link.narrower, link.broader]);
  return { id, narrower, broader };
}

/** How `other` meets the category asked about, or null if they have nothing in common. */
export function meeting(question: CategoryQuestion, other: string): CategoryMeeting | null {
  if (other === question.id) return 'ITSELF';
  if (question.narrower.has(other)) return 'PART';
  return question.broader.has(other) ? 'WIDER' : null;
}

function reach(
  start: string,
  links: readonly BroaderLink[],
  ends: (link: BroaderLink) => readonly [from: string, to: string],
): ReadonlySet<string> {
  const next = new Map<string, string[]>();
  for (const link of links) {
    const [from, to] = ends(link);
    next.set(from, [...(next.get(from) ?? []), to]);
  }
  const seen = new Set<string>();
  const waiting = [start];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    for (const neighbour of next.get(id) ?? []) {
      if (neighbour === start || seen.has(neighbour)) continue;
      seen.add(neighbour);
      waiting.push(neighbour);
    }
  }
  return seen;
}
