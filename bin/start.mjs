// npm start: a real installation, from UMKIEK_* settings or one settings file.
import { build, ready, serve } from './ready.mjs'

ready()
build()
serve([])
