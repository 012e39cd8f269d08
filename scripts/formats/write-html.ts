import type { Part } from './document-parts.ts'

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

/** Parts → a page as government sites publish it: menus, breadcrumbs, the document in its container, a foot. */
export function writeHtml(parts: readonly Part[], title: string): string {
  const body = parts.map((part) =>
    part.kind === 'paragraph'
      ? `<p style="text-indent:2em"><span style="font-family:仿宋">　　${escaped(part.text)}</span></p>`
      : `<table border="1">${part.rows.map((row) => `<tr>${row.map((cell) => `<td><p>${escaped(cell)}</p></td>`).join('')}</tr>`).join('\n')}</table>`,
  )
  return `<!DOCTYPE html>
<html lang="zh-CN"><head><meta charset="utf-8"><title>${escaped(title)}_政策文件_某省人民政府门户网站</title>
<script>var page = '新增项目999个'</script></head>
<body>
<div class="header"><a href="/">首页</a><a href="/zwgk">政务公开</a><a href="/hdjl">互动交流</a></div>
<div class="path">当前位置：<a href="/">首页</a> &gt; <a href="/zc">政策文件</a></div>
<div class="main"><div class="pages_content">
${body.join('\n')}
</div></div>
<div class="links"><a href="/a">相关解读：一图读懂</a></div>
<div class="footer">主办单位：某省人民政府办公厅 网站标识码5100000000 ICP备05000000号</div>
</body></html>
`
}
