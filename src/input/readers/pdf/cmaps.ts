import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'

/**
 * Folder of the character maps that fonts outside the file are read by, with a final slash. Built, they stand beside
 * the program; in the sources, in the package that they come from.
 */
export function cmapFolder(): string {
  const built = fileURLToPath(new URL('./cmaps/', import.meta.url))
  if (existsSync(built)) return built
  const require = createRequire(import.meta.url)
  return require.resolve('pdfjs-dist/cmaps/UniGB-UCS2-H.bcmap').replace(/[^\\/]*$/, '')
}
