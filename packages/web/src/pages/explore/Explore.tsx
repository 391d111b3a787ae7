import { Around } from './Around.tsx';
import { useExploreAddress } from './address.ts';
import { Start } from './Start.tsx';

/** The map: where to start, or what is around the party in the address. */
export function Explore() {
  const [address, change] = useExploreAddress();
  return address.of === null || address.of === '' ? (
    <Start />
  ) : (
    <Around of={address.of} address={address} change={change} />
  );
}
