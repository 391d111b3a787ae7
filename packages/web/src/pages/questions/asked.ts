/** A question about a category, as its page asks it: what a row of the answer is a part of. */
export interface AskedOf {
  category: string;
  from: string | null;
  to: string | null;
  asAt: string | null;
}
