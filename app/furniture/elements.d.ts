/** The custom elements of sheets/umkiek.js; every page works when they stay plain boxes. */
import 'react'

type Box = { children?: React.ReactNode; id?: string }

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      /** Posts its form to `to` while somebody types and replaces the regions with these ids (spaces between). */
      'umkiek-live': Box & { to: string; regions: string }
      /** Keeps its form on the server at `to`. */
      'umkiek-draft': Box & { to: string }
      /** One per page, empty: says in one of these sentences how the line to the house is. */
      'umkiek-line': Box & { gone: string; back: string; waits: string; out: string }
      /** Once on a page that others change too: listens at `at`, and draws the page again when something of it changed. */
      'umkiek-now': Box & {
        at: string
        since: string
        last: string
        told: string
        keeps: string
        both: string
        class?: string | undefined
      }
    }
  }
}
