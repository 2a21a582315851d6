/** `number` as people write it (`0591 - 05 01 23`); the link drops all but digits and plus. */
export const Phone = ({ number }: { number: string }) => (
  <a className="phone" href={`tel:${number.replace(/[^\d+]/g, '')}`}>
    {number}
  </a>
)
