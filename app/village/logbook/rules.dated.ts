/** Words that only hold on the day on which they were said. */
import { sayShort } from '../../foundation/days.said.ts'
import { addDays, type Day, type Tongue } from '../../foundation/days.ts'

const daysLater: readonly (readonly [RegExp, number])[] = [
  [/^overmorgen/, 2],
  [/^morgen/, 1],
  [/^van/, 0],
  [/^gister/, -1],
  [/^eergister/, -2],
]

// Behind "elke", "de" or a weekday it is a part of the day.
const said =
  /(?<![\p{L}\p{N}’'-])(?<!\b(?:elke|iedere|de|een|goede|ma|di|wo|do|vr|za|zo|\p{L}+dag) )(?:over)?(?:morgen(?:ochtend|middag|avond)?|van(?:daag|ochtend|morgen|middag|avond|nacht)|(?:eer)?gister(?:en|ochtend|middag|avond)?)(?![\p{L}\p{N}])/giu

/**
 * "Graag een chauffeur voor morgen", said on Monday, is read on Tuesday as Wednesday. What was said on another day than
 * that of the reader gets its own day behind it: "morgen (di 1 dec)". On paper, which is read later, always.
 */
export const dated = (words: string, saidOn: Day, reader: { today: Day | null; language: Tongue }): string =>
  saidOn === reader.today
    ? words
    : words.replace(said, word => {
        const later = daysLater.find(([begins]) => begins.test(word.toLowerCase()))?.[1] ?? 0
        return `${word} (${sayShort(addDays(saidOn, later), reader.language)})`
      })
