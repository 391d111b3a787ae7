import { useMatrixAddress } from './address.ts';
import { OfSender } from './OfSender.tsx';
import { Start } from './Start.tsx';

/** Recipients by categories: whose to show, or the matrix of the sender in the address. */
export function Matrix() {
  const [address, change] = useMatrixAddress();
  return address.from === null || address.from === '' ? (
    <Start />
  ) : (
    <OfSender from={address.from} address={address} change={change} />
  );
}
