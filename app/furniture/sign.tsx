/** Every sign has its own shape, so that it reads without its colour. */
const shapes = {
  done: 'M3 10.5l5 5 9-11',
  waiting: 'M10 2a8 8 0 1 0 0 16 8 8 0 0 0 0-16M10 5.5V10l3 2',
  danger: 'M10 2.5 18.5 17h-17zM10 8v4M10 14.4v.1',
  open: 'M10 3a7 7 0 1 0 0 14 7 7 0 0 0 0-14',
  off: 'M3 10h14',
  note: 'M10 2a8 8 0 1 0 0 16 8 8 0 0 0 0-16M10 9.5V14M10 6.4v.1',
  question: 'M10 2a8 8 0 1 0 0 16 8 8 0 0 0 0-16M7.4 7.6a2.6 2.6 0 1 1 3.8 2.4q-1.2.6-1.2 1.6M10 14.3v.1',
  back: 'M12.5 4l-6 6 6 6',
  further: 'M7.5 4l6 6-6 6',
} as const

export type SignKind = keyof typeof shapes
export type State = 'done' | 'waiting' | 'danger' | 'open' | 'off'

export const Sign = ({ kind }: { kind: SignKind }) => (
  <svg className="sign" viewBox="0 0 20 20" aria-hidden="true">
    <path d={shapes[kind]} />
  </svg>
)
