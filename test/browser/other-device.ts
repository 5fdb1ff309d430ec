/** The same player elsewhere: plays by the API, and looks at nothing. */
export class OtherDevice {
  readonly walletId: string;
  readonly #url: string;
  readonly #token: string;

  private constructor(url: string, session: { token: string; walletId: string }) {
    this.#url = url;
    this.#token = session.token;
    this.walletId = session.walletId;
  }

  static async signIn(url: string, playerId: string): Promise<OtherDevice> {
    const response = await fetch(`${url}/v1/demo/sessions`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ playerId }),
    });
    return new OtherDevice(url, (await response.json()) as { token: string; walletId: string });
  }

  /** The wallet's version after it. */
  async play(amount = 20): Promise<number> {
    const response = await fetch(`${this.#url}/v1/demo/spins`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${this.#token}` },
      body: JSON.stringify({ walletId: this.walletId, gameId: 'demo-three-crowns', amount }),
    });
    const answer = (await response.json()) as { settlement?: { result: { version: number } } };
    if (answer.settlement === undefined) throw new Error(JSON.stringify(answer));
    return answer.settlement.result.version;
  }

  /** Plays rounds until `stop` is called, which returns the last version. */
  keepPlaying(): { stop: () => Promise<number> } {
    let isStopped = false;
    const played = (async () => {
      let version = await this.play();
      while (!isStopped) version = await this.play();
      return version;
    })();
    played.catch(() => {});
    return {
      stop: () => {
        isStopped = true;
        return played;
      },
    };
  }
}
