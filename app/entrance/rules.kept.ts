/** What is secret is typed anew: it stands in no table, sealed or not, and is read back on no page. */
const secrets = ['pin', 'password', 'again', 'secret', 'code', 'touch', 'passkey']

export const mayBeKept = (name: string): boolean => !secrets.includes(name)
