// npm run rescue: see rescue.ts.
import { build, ready, run } from './ready.mjs'

ready()
build()
run('bin/rescue.ts')
