import process from 'node:process'

/** What pdf.js calls its errors on damaged files. */
const names = /^(?:XRef|Missing|Format|Parser|Unknown|InvalidPDF|Abort|Rendering|Password|Jpx|Jbig2|Jpeg)\w*(?:Exception|Error)$/

/**
 * Runs work on a PDF. On damaged files pdf.js leaves rejections that nobody can catch, which would end the process: they
 * are taken as the failure of this work, while others go their way.
 */
export async function guarded<T>(work: () => Promise<T>): Promise<T> {
  let fail: (reason: unknown) => void = () => {}
  const failed = new Promise<never>((_, reject) => {
    fail = reject
  })
  failed.catch(() => {})
  const listen = (reason: unknown): void => {
    if (reason instanceof Error && !names.test(reason.name) && !names.test(reason.constructor.name)) throw reason
    fail(reason)
  }
  process.on('unhandledRejection', listen)
  try {
    return await Promise.race([work(), failed])
  } finally {
    // What was left behind is told in the next turn.
    await new Promise((done) => setImmediate(done))
    process.off('unhandledRejection', listen)
  }
}
