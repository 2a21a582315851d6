const lines = {
  house: 'M4 34 18 12h28l14 22M12 34v20h40V34M26 54V38h12v16M22 22h20',
  cup: 'M14 24h28v12a12 12 0 0 1-12 12h-4a12 12 0 0 1-12-12zM42 28h4a6 6 0 0 1 0 12h-4M6 55h52M23 9c-3 4 3 5 0 9M33 9c-3 4 3 5 0 9',
  letter: 'M6 16h52v34H6zM6 16l26 20 26-20',
  // A low farmhouse, a tree, a church behind it, and the path between them.
  village:
    'M2 52h60M6 52V34l8-10h14l8 10v18M6 34h30M18 52V40h8v12M40 52V30h10v22M40 30l5-16 5 16M45 40v4M56 52V40M56 40a5 5 0 1 1 .1 0',
} as const

export type DrawingKind = keyof typeof lines

/** Small line drawing beside words; it never carries meaning of its own. */
export const Drawing = ({ kind }: { kind: DrawingKind }) => (
  <svg className="drawing" viewBox="0 0 64 64" aria-hidden="true">
    <path d={lines[kind]} />
  </svg>
)
