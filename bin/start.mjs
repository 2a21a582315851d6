// npm start: a real installation, from UMKIEK_* settings or one settings file.
import { build, ready, run } from './ready.mjs'

ready()
build()
run('bin/serve.ts', [], { NODE_ENV: 'production' })
