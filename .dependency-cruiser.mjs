// The fences of the house, made from the floor plan. Each has a planted trespass in test/fence.test.ts.
import { rooms } from './house.plan.ts'

const folder = name => `^app/${rooms[name].wing}/${name}/`
// What stories begin with is as free as the stories.
const test = '\\.(test|walk|support)\\.tsx?$'
const names = Object.keys(rooms)

const doors = names.map(name => ({
  name: `room-${name}-opens-only-its-doors`,
  comment: `${name} enters another room only by its door.ts, only along an arrow in house.plan.ts`,
  severity: 'error',
  from: { path: folder(name), pathNot: test },
  to: {
    path: '^app/(village|network)/[^/]+/',
    pathNot: [folder(name), ...rooms[name].opens.map(other => `${folder(other)}door\\.ts$`)],
  },
}))

export default {
  forbidden: [
    ...doors,
    {
      name: 'village-never-enters-network',
      comment: 'the village wing never imports the network wing',
      severity: 'error',
      from: { path: '^app/village/' },
      to: { path: '^app/network/' },
    },
    {
      name: 'rules-only-decide',
      comment:
        'rules import only rules, outcome, phones, columns, days and what a sheet is: no database, no clock, no framework',
      severity: 'error',
      from: { path: '/rules[^/]*\\.ts$', pathNot: test },
      to: {
        pathNot: [
          '/rules[^/]*\\.ts$',
          '^app/foundation/(outcome|phones|columns|sheets\\.book|days(\\.said|\\.words|\\.written)?)\\.ts$',
        ],
      },
    },
    {
      name: 'only-queries-speak-to-the-database',
      comment: 'kysely and pg are for queries and the foundation',
      severity: 'error',
      from: {
        path: '^app/',
        pathNot: [
          '/queries[^/]*\\.ts$',
          '/examples[^/]*\\.ts$',
          '^app/foundation/',
          '^app/example\\.ts$',
          test,
        ],
      },
      to: { path: '(^|node_modules/)(kysely|pg)(/|$)' },
    },
    {
      name: 'only-screens-know-react',
      comment: 'rules, queries, doors and the foundation know neither React nor its router',
      severity: 'error',
      from: {
        path: '^app/',
        pathNot: ['\\.tsx$', '^app/entrance/', '^app/(server|routes)\\.ts$', '^app/furniture/', test],
      },
      to: { path: '(^|node_modules/)(react|react-dom|react-router|@react-router/.+)(/|$)' },
    },
    {
      name: 'foundation-knows-no-room',
      comment: 'the foundation and the furniture carry every room and know none',
      severity: 'error',
      from: { path: '^app/(foundation|furniture)/', pathNot: test },
      to: { path: '^app/', pathNot: '^app/(foundation|furniture)/' },
    },
    {
      name: 'nobody-imports-a-screen',
      comment: 'a screen is reached by its address, never by an import',
      severity: 'error',
      from: {},
      to: { path: '\\.screen\\.tsx$' },
    },
    {
      name: 'announcements-hear-by-doors',
      comment: 'app/announcements.ts names listeners that a door lends, and nothing else of a room',
      severity: 'error',
      from: { path: '^app/announcements\\.ts$' },
      to: { path: '^app/(village|network)/', pathNot: '/door\\.ts$' },
    },
    {
      name: 'no-circle',
      comment: 'who leans on each other falls together',
      severity: 'error',
      from: { pathNot: 'node_modules' },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(build|\\.react-router)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
  },
}
