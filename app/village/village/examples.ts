/** Places of an example village. The village's own are invented; the hospital, the station and the shops of Emmen exist. */
import type { Tx } from '../../foundation/database.ts'

const places = [
  { name: 'Huisarts', also: ['dokter', 'dokterspost'], address: 'Brink 4' },
  { name: 'Apotheek', also: [], address: 'Brink 6' },
  { name: 'Huiskamer', also: ['dorpshuis', 'De Esch'], address: 'Schoolstraat 1' },
  { name: 'Kerk', also: ['kerkje'], address: 'Brink 1' },
  { name: 'Kapsalon', also: ['kapper', 'kapster'], address: 'Hoofdstraat 22' },
  { name: 'Ziekenhuis Emmen', also: ['Scheper', 'het Scheper'], address: 'Boermarkeweg 60, Emmen' },
  { name: 'Station Emmen', also: ['de trein'], address: 'Stationsplein, Emmen' },
  { name: 'Markt Emmen', also: ['de markt'], address: 'Centrum, Emmen' },
]

export async function furnishPlaces(tx: Tx, village: string) {
  await tx
    .insertInto('village.places')
    .values(places.map(place => ({ village_id: village, ...place })))
    .execute()
}

/** So that the example can make its figures for others; the number is of nobody. */
export async function furnishInhabitants(tx: Tx, village: string, by: string, inhabitants: number) {
  await tx
    .insertInto('village.settings')
    .values({ village_id: village, name: 'inhabitants', value: JSON.stringify(inhabitants), set_by: by })
    .execute()
}
