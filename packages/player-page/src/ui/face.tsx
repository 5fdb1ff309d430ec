/** Outlines in a square of 24. */
const OUTLINES: Readonly<Record<string, string>> = {
  crown: 'M3.2 18.5 1.8 7.2l5.6 4L12 3.5l4.6 7.7 5.6-4-1.4 11.3zM3.6 20h16.8v1.7H3.6z',
  star: 'm12 1.8 3 6.9 7.4.7-5.6 4.9 1.7 7.3-6.5-3.9-6.5 3.9 1.7-7.3-5.6-4.9 7.4-.7z',
  spade:
    'M12 1.8c3 4.2 9.2 7 9.2 12.1 0 4.3-5.2 5.9-7.9 3 .2 2.3 1 3.8 2.5 5.3H8.2c1.5-1.5 2.3-3 2.5-5.3-2.7 2.9-7.9 1.3-7.9-3C2.8 8.8 9 6 12 1.8z',
  heart:
    'M12 21.6C6.5 17.3 2 13.7 2 8.7 2 5.5 4.4 3 7.3 3c2 0 3.7 1.1 4.7 2.9C13 4.1 14.7 3 16.7 3 19.6 3 22 5.5 22 8.7c0 5-4.5 8.6-10 12.9z',
  diamond: 'm12 1.5 7.6 10.5L12 22.5 4.4 12z',
  club: 'M12 1.9a4.7 4.7 0 0 1 3.7 7.6 4.7 4.7 0 1 1-2.4 7.6c.2 2 1 3.6 2.5 5.1H8.2c1.5-1.5 2.3-3.1 2.5-5.1a4.7 4.7 0 1 1-2.4-7.6A4.7 4.7 0 0 1 12 1.9z',
};

/** A symbol of the game, hidden from screen readers: a text beside it names the symbol. */
export function Face({ name }: { name: string }) {
  return (
    <svg class={`face face-${name}`} viewBox="0 0 24 24" aria-hidden="true">
      <path d={OUTLINES[name] ?? OUTLINES['diamond']} />
    </svg>
  );
}
