import { renderToString } from 'react-dom/server'
import {
  type EntryContext,
  isRouteErrorResponse,
  type RouterContextProvider,
  ServerRouter,
} from 'react-router'
import { HouseContext } from './entrance/house.tsx'
import { visitContext } from './entrance/visit.ts'

/** Pages are drawn whole before the first byte leaves: the status is true and a broken page is never half sent. */
export default function draw(
  request: Request,
  status: number,
  headers: Headers,
  entry: EntryContext,
  context: RouterContextProvider,
) {
  const html = renderToString(
    <HouseContext value={context.get(visitContext)}>
      <ServerRouter context={unsent(entry)} url={request.url} />
    </HouseContext>,
  )
  headers.set('content-type', 'text/html; charset=utf-8')
  return new Response(`<!doctype html>${html}`, { status, headers })
}

/** The router would send what the loaders read along for its script in the browser; our pages have no such script. */
const unsent = (entry: EntryContext): EntryContext => ({ ...entry, serverHandoffStream: undefined as never })

/** What nobody expected. The visitor sees a reference; the rest stands in the server's own log. */
export function handleError(error: unknown, { context }: { context: RouterContextProvider }) {
  // A form sent to a page that takes none, an address that fits nothing: answers, not troubles of ours.
  if (isRouteErrorResponse(error) && error.status < 500) return
  const visit = context?.get(visitContext)
  if (visit) visit.broke(error)
  else console.error(error)
}
