// npm run demo: from a fresh clone to the example village in a browser.
import { build, ready, run } from './ready.mjs'

ready()
build()
run('bin/serve.ts', ['--demo'], { NODE_ENV: 'production' })
