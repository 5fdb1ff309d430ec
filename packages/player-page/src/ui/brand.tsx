import { Face } from './face.tsx';

export function Brand() {
  return (
    <h1 class="brand">
      <Face name="crown" />
      Croupier
    </h1>
  );
}
