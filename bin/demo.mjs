// npm run demo: from a fresh clone to the example village in a browser.
import { build, ready, serve } from './ready.mjs'

ready()
build()
serve(['--demo'])
