/**
 * From a request to its answer: the router asks the screen, and the page is drawn whole before the first byte leaves,
 * so that the status is true and a broken page is never half sent. React Router's own handler would also write down all
 * that the loaders read, for its script in the browser; our pages have no such script (decision 11).
 */
import type { ComponentType, ReactNode } from 'react'
import { renderToString } from 'react-dom/server'
import {
  createStaticHandler,
  createStaticRouter,
  isRouteErrorResponse,
  type RouteObject,
  type RouterContextProvider,
  type StaticHandler,
  type StaticHandlerContext,
  StaticRouterProvider,
} from 'react-router'
import { nowhere } from './entrance/arrival.ts'
import { HouseContext } from './entrance/house.tsx'
import { match } from './entrance/match.ts'
import { visitContext } from './entrance/visit.ts'

type Module = Pick<RouteObject, 'loader' | 'action'> & {
  default?: ComponentType
  ErrorBoundary?: ComponentType
}
type Shell = ComponentType<{ title: string | undefined; style: readonly string[]; children: ReactNode }>
type Route = { id: string; path?: string; module: Module }
/** What is used here of what the build made; React Router has no types for it. */
export type Built = {
  routes: Record<string, Route>
  assets: { routes: Record<string, { css: string[] } | undefined> }
}
type Context = Readonly<RouterContextProvider>

export default function drawing(built: Built) {
  const { root, ...screens } = built.routes as { root: Route & { module: { Layout: Shell } } }
  const { Layout } = root.module
  const style = built.assets.routes.root?.css ?? []
  const routerOf = (some: readonly Route[]) =>
    createStaticHandler([
      routeOf(
        root,
        some.map(screen => routeOf(screen)),
      ),
    ])
  const whole = routerOf(Object.values<Route>(screens))
  /** Whose address it is we know already; the router need not try it on a hundred others. */
  const alone = new Map(Object.values<Route>(screens).map(screen => [screen.id, routerOf([screen])]))
  return answer

  async function answer(request: Request, context: RouterContextProvider): Promise<Response> {
    const found = match(new URL(request.url).pathname, true)
    const screen = found && built.routes[found.address.path]
    const router = (screen && alone.get(screen.id)) ?? whole
    if (!screen || screen.module.default)
      return page(router, await router.query(request, { requestContext: context }), context)
    // A sheet, a draft: a screen without a page answers by itself.
    try {
      return await router.queryRoute(request, { routeId: screen.id, requestContext: context })
    } catch (thrown) {
      if (thrown instanceof Response && thrown.status < 400) return thrown
      return elsewhere(request, context, thrown)
    }
  }

  function page(router: StaticHandler, found: StaticHandlerContext | Response, context: Context): Response {
    if (found instanceof Response) return found
    const broken = Object.values(found.errors ?? {}).find(isUnexpected)
    if (broken) context.get(visitContext).broke(broken)
    try {
      return send(html(router, found, context), broken ? 500 : found.statusCode)
    } catch (error) {
      context.get(visitContext).broke(error)
      return send(html(router, { ...found, errors: { root: error } }, context), 500)
    }
  }

  function html({ dataRoutes }: StaticHandler, found: StaticHandlerContext, context: Context): string {
    const titles = Object.values(found.loaderData).map(loaded => (loaded as Titled)?.title)
    return renderToString(
      <HouseContext value={context.get(visitContext)}>
        <Layout title={found.errors ? undefined : titles.findLast(Boolean)} style={style}>
          <StaticRouterProvider
            router={createStaticRouter(dataRoutes, found)}
            context={found}
            hydrate={false}
          />
        </Layout>
      </HouseContext>,
    )
  }

  /** What a screen without a page has no page for. */
  async function elsewhere({ url, headers }: Request, context: RouterContextProvider, thrown: unknown) {
    if (isUnexpected(thrown)) {
      const visit = context.get(visitContext)
      visit.broke(thrown)
      context.set(visitContext, { ...visit, trouble: { why: 'broken', status: 500 } })
    }
    const request = new Request(new URL(nowhere, url), { headers })
    return page(whole, await whole.query(request, { requestContext: context }), context)
  }
}

type Titled = { title?: string } | undefined

/** A form sent to a page that takes none, an address that fits nothing: answers, not troubles of ours. */
const isUnexpected = (error: unknown) =>
  !(isRouteErrorResponse(error) || error instanceof Response) || error.status >= 500

const routeOf = ({ id, path, module }: Route, children?: RouteObject[]): RouteObject =>
  ({
    id,
    path,
    children,
    loader: module.loader,
    action: module.action,
    Component: module.default,
    ErrorBoundary: module.ErrorBoundary,
  }) as RouteObject

const send = (html: string, status: number) =>
  new Response(`<!doctype html>${html}`, {
    status,
    headers: { 'content-type': 'text/html; charset=utf-8' },
  })
