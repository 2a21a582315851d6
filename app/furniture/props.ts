/** Optional props also take `undefined`, so that a screen may pass on what it did not find. */
export type Props<T> = {
  [K in keyof T]: Record<never, never> extends Pick<T, K> ? T[K] | undefined : T[K]
}

export const classes = (...names: (string | false | undefined)[]) => names.filter(Boolean).join(' ')
