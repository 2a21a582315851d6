import { Sign, type State } from './sign.tsx'

/** The state of a thing in one word, with its own shape. */
export const Mark = ({ state, children }: { state: State; children: string }) => (
  <span className={`mark tone-${state}`}>
    <Sign kind={state} />
    {children}
  </span>
)
