import { useSignal } from '@preact/signals';
import type { TargetedSubmitEvent } from 'preact';
import { Refused } from '../session/demo-api.ts';
import { playerIdOf } from '../session/player-name.ts';
import { signIn } from '../session/session.ts';
import { Brand } from './brand.tsx';

const NO_NAME = 'Enter a name with at least one letter or digit.';
const NO_ANSWER = 'The casino does not answer. Please try again.';

export function SignIn() {
  const name = useSignal('');
  const problem = useSignal('');
  const isBusy = useSignal(false);

  async function submit(event: TargetedSubmitEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault();
    const playerId = playerIdOf(name.value);
    problem.value = playerId === null ? NO_NAME : '';
    if (playerId === null || isBusy.value) return;
    isBusy.value = true;
    problem.value = await signIn(playerId).then(() => '', textOf);
    isBusy.value = false;
  }

  return (
    <main class="sign-in">
      <Brand />
      <p class="lead">A demo casino on a real ledger: every balance is shown live.</p>
      <form onSubmit={(event) => void submit(event)} noValidate>
        <label for="name">Your name at the table</label>
        <input
          id="name"
          name="name"
          value={name}
          onInput={(event) => (name.value = event.currentTarget.value)}
          autocomplete="nickname"
          autocapitalize="none"
          spellcheck={false}
          maxLength={40}
          aria-describedby="name-hint name-problem"
          aria-invalid={problem.value !== ''}
        />
        <p id="name-hint" class="hint">
          No password: the same name always opens the same wallet.
        </p>
        <p id="name-problem" class="problem" role="alert">
          {problem}
        </p>
        <button class="primary" type="submit" aria-disabled={isBusy.value}>
          Take a seat
        </button>
      </form>
    </main>
  );
}

function textOf(error: unknown): string {
  return error instanceof Refused && error.status < 500 ? error.message : NO_ANSWER;
}
