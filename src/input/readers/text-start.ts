/** What may stand before the first tag: white space, comments, the prolog of XHTML. */
const before = /^(?:\s+|<\?xml[^>]*>|<!--[\s\S]{0,2000}?-->)*/
/** Tags that open a page and nothing else. */
const page = /^<(?:!doctype\s+html|html|head|body|meta|title|link|base|script|style)\b/i
/** Tags that open the cut-out of a page, or stand in Markdown. */
const block = /^<(?:div|table|p|h[1-6]|article|section|center|main|ul|ol|dl|font|span)\b/i

/** Whether a file begins as a web page, or as the cut-out of one: `<div class="TRS_Editor"><p>…`. */
export function looksHtml(head: string): boolean {
  const start = head.replace(before, '')
  if (!start.startsWith('<')) return false
  if (page.test(start)) return true
  if (!block.test(start) || /^#{1,6}\s/m.test(head) || /^\|.*\|\s*$/m.test(head)) return false
  const lines = head.split(/[\r\n]+/).filter((line) => line.trim() !== '')
  const tagged = lines.filter((line) => /^\s*<\/?[a-z!]/i.test(line)).length
  return tagged * 2 >= lines.length && /<\/(?:div|table|p|h[1-6]|article|section|center|main|ul|ol|dl|font|span)>/i.test(head)
}

/** Whether a file begins as Markdown does: a `#` heading, a pipe table with its rule, a picture. */
export function looksMarkdown(head: string): boolean {
  return (
    /^#{1,6}[ \t]+\S/m.test(head) ||
    /^\|?[ \t]*:?-{3,}:?[ \t]*\|[-:| \t]*$/m.test(head) ||
    /^!\[[^\]\n]*\]\([^)\n]+\)[ \t]*$/m.test(head) ||
    /^<!-- image -->[ \t]*$/m.test(head)
  )
}
