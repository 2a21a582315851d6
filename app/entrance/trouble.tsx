import { Button } from '../furniture/button.tsx'
import { useHouse, useWords } from './house.tsx'

/** One and the same page for what does not exist and for what is not yours. */
export const NotHere = () => {
  const say = useWords('entrance')
  return (
    <>
      <h1>{say('not-here.title')}</h1>
      <p>{say('not-here.what-now')}</p>
      <p>
        <Button kind="plain" to="/">
          {say('not-here.home')}
        </Button>
      </p>
    </>
  )
}

export const WentWrong = () => {
  const say = useWords('entrance')
  const { reference, village, visitor } = useHouse()
  const phone = village?.phone || visitor?.villages.find(each => each.phone)?.phone
  return (
    <>
      <h1>{say('went-wrong.title')}</h1>
      <p>{say('went-wrong.safe')}</p>
      <p>{say('went-wrong.try-again')}</p>
      {phone && <p>{say('went-wrong.call', { phone })}</p>}
      <p>{say('went-wrong.reference', { reference })}</p>
    </>
  )
}
