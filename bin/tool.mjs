// npm run map, types, pictures …: a tool of the house, on the pinned Node, with the pages built.
import { build, ready, run } from './ready.mjs'

ready()
build()
run(process.argv[2], process.argv.slice(3))
