/** The button of a passkey. It stands inside a form, goes along with it, and is there only where a browser can do it. */
import { createElement } from 'react'
import { useWords } from '../../entrance/house.tsx'

export const Passkey = ({
  purpose,
  children,
  main,
}: {
  purpose: 'sign-in' | 'new' | 'touch'
  children: string
  main?: boolean
}) => {
  const say = useWords('accounts')
  return createElement(
    'umkiek-passkey',
    { 'data-purpose': purpose, hidden: true },
    <input type="hidden" name="passkey" />,
    <p>
      <button type="button" className={`button ${main ? 'button-main' : 'button-plain'}`}>
        {children}
      </button>
    </p>,
    purpose === 'sign-in' ? <p className="hint">{say('passkey.short')}</p> : null,
    <p role="status" hidden>
      {say('passkey.failed')}
    </p>,
    <script src="/bladen/passkey.js" type="module" />,
  )
}
