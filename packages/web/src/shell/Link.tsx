import type { AnchorHTMLAttributes } from 'react';
import { Link as RouterLink } from 'wouter';
import { useChosenDay } from './as-at.ts';
import { carryAsAt } from './paths.ts';

type LinkProps = Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href'> & { to: string };

/** A link inside the atlas that keeps the date of the page: `?asAt=` moves with the reader. */
export function Link({ to, children, ...rest }: LinkProps) {
  const chosen = useChosenDay();
  return (
    <RouterLink {...rest} href={carryAsAt(to, chosen)}>
      {children}
    </RouterLink>
  );
}
