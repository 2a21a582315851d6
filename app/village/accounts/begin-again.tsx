/** Something was wrong, and nobody says what: from the first question on it can be put right. */
import { useWords } from '../../entrance/house.tsx'
import { Actions, Button } from '../../furniture/button.tsx'

export const BeginAgain = () => (
  <Actions>
    <Button kind="plain" to="/in">
      {useWords('accounts')('way.begin-again')}
    </Button>
  </Actions>
)
