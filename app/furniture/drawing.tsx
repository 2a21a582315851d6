const lines = {
  house: 'M4 34 18 12h28l14 22M12 34v20h40V34M26 54V38h12v16M22 22h20',
  cup: 'M14 24h28v12a12 12 0 0 1-12 12h-4a12 12 0 0 1-12-12zM42 28h4a6 6 0 0 1 0 12h-4M6 55h52M23 9c-3 4 3 5 0 9M33 9c-3 4 3 5 0 9',
  letter: 'M6 16h52v34H6zM6 16l26 20 26-20',
} as const

export type DrawingKind = keyof typeof lines

/** Small line drawing beside words; it never carries meaning of its own. */
export const Drawing = ({ kind }: { kind: DrawingKind }) => (
  <svg className="drawing" viewBox="0 0 64 64" aria-hidden="true">
    <path d={lines[kind]} />
  </svg>
)
