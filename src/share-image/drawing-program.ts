import { constants, setPriority } from 'node:os'

import { answerWith } from '../workers/pending-answers'
import { drawCard } from './draw'
import type { Question } from './drawing-process'

/*
 * What runs in the process of a `DrawingProcess`, after everybody else. It ends with whoever asks.
 */

setPriority(constants.priority.PRIORITY_LOW)
process.on('disconnect', () => process.exit())

process.on('message', ({ number, card, logo }: Question) => {
  void answerWith(
    number,
    () => drawCard(card, logo && Buffer.from(logo)),
    (answer) => process.send?.(answer),
  )
})
