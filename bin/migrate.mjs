// npm run migrate: see migrate.ts.
import { ready, run } from './ready.mjs'

ready()
run('bin/migrate.ts')
