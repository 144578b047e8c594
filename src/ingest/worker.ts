import { parentPort } from 'node:worker_threads'
import { AppError } from '../errors.js'
import type { PictureText } from '../reports/format.js'
import { readWhole, type FromWorker, type ToWorker } from './reading.js'

// A thread of its own: one file after the other is read here, where a file that never ends, or ends in a crash, hurts nothing else.
const port = parentPort!
const say = (message: FromWorker): void => port.postMessage(message)

let pictureRead: (picture: PictureText | null) => void = () => undefined

async function page(number: number): Promise<PictureText | null> {
  const picture = new Promise<PictureText | null>((resolve) => {
    pictureRead = resolve
  })
  say({ page: number })
  return picture
}

port.on('message', (message: ToWorker) => {
  if ('picture' in message) return pictureRead(message.picture)
  readWhole(message.source, message.bytes, message.hasPictures ? { page } : null).then(
    (done) => say({ done }),
    (error: unknown) => say(error instanceof AppError ? { refused: { code: error.code, values: error.values } } : { bug: error }),
  )
})
