const WIDTH = 28;
const FILLED = '█';
const EMPTY = '░';
const REDRAW_MS = 100;
const LINE_INTERVAL_MS = 2000;

export function bar(share: number): string {
  const filled = Math.round(Math.min(Math.max(share, 0), 1) * WIDTH);
  return FILLED.repeat(filled) + EMPTY.repeat(WIDTH - filled);
}

/** Progress bars that are redrawn in place on a terminal; without a terminal a plain line every two seconds. */
export class Progress {
  readonly #isTerminal = process.stdout.isTTY;
  #drawn = 0;
  #lastAt = 0;

  /** Writes a permanent line. */
  line(text: string): void {
    this.#erase();
    process.stdout.write(`${text}\n`);
  }

  show(name: string, share: number): void {
    this.draw(() => [`${bar(share)} ${name}, ${Math.floor(share * 100)} %`]);
  }

  /** Draws below the permanent lines; without a terminal only the first line, every two seconds. */
  draw(lines: () => string[]): void {
    const now = Date.now();
    if (now - this.#lastAt < (this.#isTerminal ? REDRAW_MS : LINE_INTERVAL_MS)) return;
    this.#lastAt = now;
    if (this.#isTerminal) this.#redraw(lines());
    else process.stdout.write(`${plain(lines()[0] ?? '')}\n`);
  }

  clear(): void {
    this.#erase();
  }

  #redraw(lines: string[]): void {
    this.#erase();
    const columns = process.stdout.columns ?? 80;
    process.stdout.write(lines.map((line) => `${line.slice(0, columns - 1)}\n`).join(''));
    this.#drawn = lines.length;
  }

  #erase(): void {
    if (this.#drawn > 0) process.stdout.write(`\u001b[${this.#drawn}A\u001b[0J`);
    this.#drawn = 0;
  }
}

const plain = (line: string): string => line.replace(new RegExp(`[${FILLED}${EMPTY}]+ `), '');
