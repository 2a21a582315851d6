/** The answer to a choice in words: "5 dagen", "maandag". */
import { useWords } from '../../entrance/house.tsx'
import type { SettingName } from './rules.settings.ts'

export function useAnswer() {
  const say = useWords('village') as unknown as (key: string, values?: Record<string, number>) => string
  return (name: SettingName, value: number | string): string =>
    typeof value === 'number'
      ? say(`choices.${name}.said`, { count: value })
      : say(`choices.${name}.answers.${value}`)
}
