import { session } from '../session/session.ts';
import { SignIn } from './sign-in.tsx';
import { Table } from './table.tsx';

export function App() {
  const current = session.value;
  // a new token is no reason to open the table anew
  return current === null ? <SignIn /> : <Table key={current.walletId} session={current} />;
}
