/** The next piece of an endless list: "Ouder dan 3 november". */
export const More = ({ to, children }: { to: string; children: string }) => (
  <p className="more">
    <a className="button button-quiet" href={to} rel="next">
      {children}
    </a>
  </p>
)
