import { isAgency, regionOfAgency } from '../../scan/agencies.ts'

/** 某市农业农村局2022年工作要点: a body, and the year of what it plans. */
const beforeYear = /^([^\s、“《]{4,24}?)(?=(?:19|20)\d{2}年)/

/**
 * Bodies at the head of a title, before 关于 / 印发, or one of a known place before a year. `中共某省委 某省人民政府关于…` → the two;
 * `某市水利局2023年工作要点` → the one.
 */
export function leadingIssuers(title: string): string[] {
  const end = title.search(/关于|印发|转发|批转/)
  if (end <= 1) {
    const name = beforeYear.exec(title)?.[1]
    return name && end < 0 && isAgency(name) && regionOfAgency(name) !== null ? [name] : []
  }
  const head = title.slice(0, end).trim()
  const several = /^(.+?)等(?:\d+|[一二三四五六七八九十]+)?(?:个)?(?:部门|单位)$/.exec(head)
  const names = [
    ...new Set(
      (several?.[1] ?? head)
        .replace(partyThenState, '$1 $2')
        .split(/[\s、]+/)
        .filter(Boolean),
    ),
  ]
  return names.every((name) => name.length >= 3 && name.length <= 40 && isAgency(name)) ? names : []
}

/** 中共某市委某市人民政府: two bodies without a gap between them. */
const partyThenState = /^(中共.{2,10}?委(?:员会)?(?:办公室|办公厅)?)([^\s、]{2,12}?人民政府(?:办公室|办公厅)?)$/
