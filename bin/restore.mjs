// npm run restore: see restore.ts.
import { build, ready, run } from './ready.mjs'

ready()
build()
run('bin/restore.ts')
