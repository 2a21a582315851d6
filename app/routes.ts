import type { RouteConfig } from '@react-router/dev/routes'
import { addresses } from './addresses.ts'

export default [
  ...addresses.map(({ path, file }) => ({ id: path, path, file })),
  { id: 'elsewhere', path: '*', file: 'entrance/elsewhere.screen.tsx' },
] satisfies RouteConfig
