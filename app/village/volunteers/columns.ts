/** What stands in the tables of this room, for what and how long. */
import { listColumns } from '../../foundation/columns.ts'

const part = { purpose: 'help', basis: 'interest', keep: 'part', receivers: ['coordinator'] } as const
const cadre = { ...part, purpose: 'cadre', receivers: ['coordinator', 'board', 'administrator'] } as const

export const volunteersColumns = listColumns('volunteers', {
  volunteers: {
    ...part,
    plain: 'village_id version made_at',
    link: 'resident_id made_by',
    personal: {
      'part-since': 'since stopped_on',
      likes: 'likes',
      dislikes: 'dislikes',
      talents: 'talents',
      'part-times': 'times holidays not_dark',
      'part-often': 'most_times most_per',
      'part-pause': 'pause_from pause_until',
      'part-far': 'far',
      'part-means': 'means means_more',
      languages: 'languages',
      'ask-by': 'ask_by',
    },
    sensitive: { needs: 'needs' },
    // Only whoever tells it stands here with it.
    but: { needs: { basis: 'consent' } },
  },
  offerers: {
    ...part,
    plain: 'village_id id name stopped_on version made_at',
    link: 'made_by',
    personal: { 'offerer-words': 'offers', contact: 'contact phone mail' },
  },
  tasks: {
    ...{ ...cadre, keep: 'village' },
    plain: 'village_id id in_use version made_at',
    link: 'made_by',
    // What it is called and what belongs to it says what somebody does, beside whose name it stands.
    personal: { task: 'name note' },
  },
  holders: {
    ...cadre,
    plain: 'village_id task_id position',
    link: 'resident_id',
    personal: { 'task-held': 'part since stops_on' },
  },
  thanks: {
    ...{ ...part, keep: 'history' },
    plain: 'village_id',
    link: 'resident_id by',
    personal: { thanked: 'occasion at' },
  },
  events: {
    ...{ ...part, keep: 'history' },
    plain: 'village_id id about version',
    link: 'thing by',
    personal: { 'change-what': 'what', 'change-day': 'at' },
    sensitive: { 'change-before': 'before' },
  },
  merge_rows: { ...{ ...part, keep: 'person' }, plain: 'village_id merge_id what', link: 'row_key' },
})
