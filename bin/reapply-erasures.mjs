// npm run reapply-erasures: see reapply-erasures.ts.
import { build, ready, run } from './ready.mjs'

ready()
build()
run('bin/reapply-erasures.ts')
