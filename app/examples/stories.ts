/** All stories of Esdorp. */
import { houseStories } from './stories.house.ts'
import { lifeStories } from './stories.life.ts'
import { quietStories } from './stories.quiet.ts'
import { roadStories } from './stories.road.ts'
import type { Story } from './story.ts'

export const stories: readonly Story[] = [...roadStories, ...houseStories, ...lifeStories, ...quietStories]
