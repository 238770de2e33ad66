import { Place } from '../examples/root';

/** A component of the server, with the README's example as it stands there. */
export default function Page() {
  return <Place />;
}
