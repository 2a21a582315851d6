import type { ReactNode } from 'react'
import { isRouteErrorResponse, Outlet } from 'react-router'
import { Frame } from './entrance/frame.tsx'
import { useHouse } from './entrance/house.tsx'
import { NotHere, WentWrong } from './entrance/trouble.tsx'
import './furniture/furniture.css'

type LayoutProps = { title: string | undefined; style: readonly string[]; children: ReactNode }

export function Layout({ title, style, children }: LayoutProps) {
  const house = useHouse()
  const name = house.village?.name ?? 'Umkiek'
  return (
    <html lang={house.language}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{title ? `${title} · ${name}` : name}</title>
        <link rel="icon" href="/bladen/icon.svg" type="image/svg+xml" />
        {style.map(file => (
          <link key={file} rel="stylesheet" href={file} />
        ))}
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
