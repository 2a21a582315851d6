// npm run backup: see backup.ts.
import { ready, run } from './ready.mjs'

ready()
run('bin/backup.ts')
