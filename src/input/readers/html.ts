import type { Root } from 'hast'
import rehypeParse from 'rehype-parse'
import { unified } from 'unified'
import { writeBlocks } from '../blocks.ts'
import type { ReadHints, ReadText } from '../readers.ts'
import { TextBuilder } from '../text-builder.ts'
import { UserError } from '../user-error.ts'
import { readBlocks } from './html/blocks.ts'
import { decodeHtml } from './html/charset.ts'
import { findContent } from './html/main-content.ts'
import { readMetadata } from './html/metadata.ts'
import { pageTitle } from './html/title.ts'

/** Larger pages are no pages. */
const largest = 10 * 1024 * 1024

/** A saved page → the document on it: its record (索引号, 发文字号 …), its title, its text and tables. */
export async function readHtml(bytes: Uint8Array, { encoding }: ReadHints): Promise<ReadText> {
  if (bytes.length > largest) throw new UserError({ en: 'is too large for a web page', zh: '太大，不像是网页' })
  const { text: source, ...origin } = decodeHtml(bytes, encoding)
  try {
    return { ...readPage(unified().use(rehypeParse).parse(source)), ...origin }
  } catch (error) {
    // The parser and every walk over the tree go down by calling themselves.
    if (!(error instanceof RangeError)) throw error
    throw new UserError({ en: 'is nested too deeply for a web page', zh: '标签嵌套过深，不像是网页' })
  }
}

function readPage(root: Root): Pick<ReadText, 'text' | 'layout' | 'notices'> {
  const content = findContent(root)
  const blocks = readBlocks(content.node)
  const said = blocks
    .flatMap((block) => (block.kind === 'text' ? [block.text] : block.rows.flat().map(({ text }) => text)))
    .join('')
  if (said.trim() === '') {
    throw new UserError({
      en: 'holds no text of a document; if the page loads it by script, save it from the browser once it is shown',
      zh: '页面中没有文件正文；如正文由脚本加载，请在浏览器显示后再保存',
    })
  }
  const builder = new TextBuilder()
  for (const { key, value, block } of readMetadata(content)) builder.line(`${key}：${value}`, { block })
  const title = pageTitle(content, said)
  if (title) builder.line(title.text, { block: title.block })
  writeBlocks(builder, blocks)
  const { text, layout, notices } = builder
  if (content.how !== null) {
    notices.unshift({ id: 'main-content', reason: `Took ${content.how} of the page, ${text.length} characters`, run: null })
  }
  return { text, layout, notices }
}
