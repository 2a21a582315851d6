import { isRouteErrorResponse, Links, Meta, Outlet, useMatches } from 'react-router'
import { Frame } from './entrance/frame.tsx'
import { useHouse } from './entrance/house.tsx'
import { NotHere, WentWrong } from './entrance/trouble.tsx'
import './furniture/furniture.css'
import type { ReactNode } from 'react'

type Titled = { title?: string }

export function Layout({ children }: { children: ReactNode }) {
  const house = useHouse()
  const title = useMatches()
    .map(match => (match.loaderData as Titled | undefined)?.title)
    .findLast(Boolean)
  const name = house.village?.name ?? 'Umkiek'
  return (
    <html lang={house.language}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{title ? `${title} · ${name}` : name}</title>
        <link rel="icon" href="/bladen/icon.svg" type="image/svg+xml" />
        <Meta />
        <Links />
      </head>
      <body>
        {children}
        <script src="/bladen/umkiek.js" type="module" async />
      </body>
    </html>
  )
}

export default function Root() {
  return (
    <Frame>
      <Outlet />
    </Frame>
  )
}

export function ErrorBoundary({ error }: { error: unknown }) {
  return <Frame>{isRouteErrorResponse(error) && error.status < 500 ? <NotHere /> : <WentWrong />}</Frame>
}
