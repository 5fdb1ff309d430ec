import { formatMoney } from '../money.ts';
import { usePlayer } from './player-context.ts';

/** An amount, or a sum of amounts as text, in the wallet's currency; `…` until the currency's scale is known. */
export function Money({ amount }: { amount: number | string }) {
  const currency = usePlayer().currency.value;
  return <data value={amount}>{currency === null ? '…' : formatMoney(amount, currency)}</data>;
}
