import { session } from '../session/session.ts';
import { SignIn } from './sign-in.tsx';
import { Table } from './table.tsx';

export function App() {
  const current = session.value;
  // keyed by wallet: a new token does not create the table again
  return current === null ? <SignIn /> : <Table key={current.walletId} session={current} />;
}
