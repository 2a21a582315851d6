import type { ReactNode } from 'react'
import { Phone } from './phone.tsx'
import type { Props } from './props.ts'

type PrintSheetProps = Props<{
  title: string
  village: string
  phone?: { label: string; number: string }
  /** Day of printing, or the days it is about. */
  date: string
  children: ReactNode
}>

/** A sheet of A4: only sheets are printed from a page that has one. */
export const PrintSheet = ({ title, village, phone, date, children }: PrintSheetProps) => (
  <section className="sheet">
    <div className="sheet-head">
      <p>
        {village} · {date}
      </p>
      {phone && (
        <p>
          {phone.label} <Phone number={phone.number} />
        </p>
      )}
    </div>
    <h2>{title}</h2>
    {children}
  </section>
)

/** A line to write on. */
export const WriteLine = ({ label }: { label: string }) => <p className="write-line">{label}</p>
