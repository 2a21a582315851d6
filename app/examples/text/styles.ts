/** Four ways to say a thing; six hands draw on them (hands.ts). `drents` falls back on `chatty`. */
export type Said = {
  telegram: readonly string[]
  polite: readonly string[]
  chatty: readonly string[]
  drents?: readonly string[]
}
