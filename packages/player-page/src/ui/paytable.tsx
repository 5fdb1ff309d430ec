import type { DemoGame } from '@croupier/contracts';
import { Face } from './face.tsx';

export function Paytable({ game }: { game: DemoGame }) {
  return (
    <details class="pays">
      <summary>Paytable</summary>
      <table>
        <caption class="hidden">Prizes, as multiples of the stake</caption>
        <thead class="hidden">
          <tr>
            <th scope="col">Anywhere on the reels</th>
            <th scope="col">Pays</th>
          </tr>
        </thead>
        <tbody>
          {game.pays.map(({ symbol, count, multiplier }) => (
            <tr key={`${symbol} ${count}`}>
              <th scope="row">
                {Array.from({ length: count }, (_, index) => (
                  <Face key={index} name={symbol} />
                ))}
                <span class="hidden">
                  {count} × {symbol}
                </span>
              </th>
              <td>{multiplier} ×</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="hint">Return to player: {game.returnPercent.toFixed(2)} %.</p>
    </details>
  );
}
