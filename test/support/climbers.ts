/** A login of its own that may do what the program may, and one thing too many; the real roles belong to every test. */
import { toDatabase } from '../../app/foundation/migrate.ts'
import type { TestDatabase } from './database.ts'

export async function climber(
  { admin, urls }: TestDatabase,
  right: string,
): Promise<{ url: string; role: string; gone: () => Promise<void> }> {
  const name = new URL(urls.app).pathname.slice(1)
  const role = `climber_${name}`
  await admin.query(`create role ${role} login ${right} password 'x' in role umkiek_app`)
  return {
    role,
    url: toDatabase(urls.app, name, { role, password: 'x' }),
    gone: async () => {
      await admin.query(`reassign owned by ${role} to umkiek_owner; drop owned by ${role}; drop role ${role}`)
    },
  }
}
