import { describe, expect, test } from 'vitest'
import type { Region } from '../../src/contract/types.ts'
import { agencyRows } from '../../src/lexicon/agencies.ts'
import { canonicalAgency, findAgency, isAgency, isCollective, regionOfAgency } from '../../src/scan/agencies.ts'
import { findRegion } from '../../src/scan/regions.ts'

const region = (name: string): Region => findRegion(name) as Region

describe('full official name of a body', () => {
  test.each([
    ['省经济和信息化委', '四川省', '四川省经济和信息化委员会'],
    ['农业厅', '四川省', '四川省农业厅'],
    ['体育总局', '四川省', '国家体育总局'],
    ['省发展改革委', '四川省', '四川省发展和改革委员会'],
    ['省质监局', '四川省', '四川省质量技术监督局'],
    ['省委宣传部', '湖南省', '中共湖南省委宣传部'],
    ['自治区发展改革委', '广西', '广西壮族自治区发展和改革委员会'],
    ['自治区党委宣传部', '宁夏', '中共宁夏回族自治区委员会宣传部'],
    ['市教育局', '广州市', '广州市教育局'],
    ['省教育厅', '广州市', '广东省教育厅'],
    ['市政府办公室', '义乌市', '义乌市人民政府办公室'],
    ['市科委', '上海市', '上海市科学技术委员会'],
    ['团省委', '江西省', '共青团江西省委员会'],
    ['人行成都分行', '四川省', '中国人民银行成都分行'],
    ['成都海关', '四川省', '中华人民共和国成都海关'],
    ['江西证监局', '江西省', '中国证券监督管理委员会江西监管局'],
    ['省税务局', '江西省', '国家税务总局江西省税务局'],
    ['省工业和信息化厅（省国防科工办）', '四川省', '四川省工业和信息化厅'],
    ['工信部', '全国', '工业和信息化部'],
    ['统计局', '全国', '国家统计局'],
    ['统计局', '福建省', '福建省统计局'],
  ])('%s in a document of %s → %s', (name, place, full) => {
    const here = place === '全国' ? regionOfAgency('国务院') : region(place)
    expect(canonicalAgency(name, here)).toBe(full)
  })

  test.each([
    '各市州人民政府',
    '政府',
    '党委',
    '有关部门',
    '省直有关单位',
    '省委、省政府',
    '某某处',
    '人',
    '县人民政府',
    '教育厅长',
  ])('%s has none', (name) => expect(canonicalAgency(name, region('四川省'))).toBeNull())

  test('a name without a place in a document of no place is known only if it is national', () => {
    expect(canonicalAgency('省教育厅', null)).toBeNull()
    expect(canonicalAgency('财政部', null)).toBe('财政部')
    expect(canonicalAgency('湖北省教育厅', null)).toBe('湖北省教育厅')
  })

  test('a full name is its own full name', () => {
    for (const name of ['省教育厅', '市民政局', '省卫生健康委', '省市场监管局']) {
      const full = canonicalAgency(name, region(name.startsWith('省') ? '河南省' : '洛阳市'))
      expect(full).not.toBeNull()
      expect(canonicalAgency(full as string, null)).toBe(full)
    }
  })

  test('the same line of work in two provinces has one key, and a successor is another body', () => {
    const [a, b] = [findAgency('省发展改革委', region('四川省')), findAgency('省发改委', region('河南省'))]
    expect(a?.key).toBe(b?.key)
    const old = findAgency('省质监局', region('四川省'))
    expect(old?.next).toBe(findAgency('省市场监管局', region('四川省'))?.key)
    expect(old?.key).not.toBe(old?.next)
  })
})

describe('evidence that a text names a body', () => {
  test.each([
    '省科协',
    '财政部',
    '省委编办',
    '各地区',
    '国务院有关部门',
    '中国铁路成都局集团',
    '某省质量工作领导小组',
    '扶贫办',
    '省级人民政府',
  ])('%s is one', (name) => expect(isAgency(name)).toBe(true))
  test.each(['省人力资源', '省发展', '工业', '林业', '新发展格局', '全社会', '上海市', '公安', '产业布局', ''])(
    '%s is none',
    (name) => expect(isAgency(name)).toBe(false),
  )
  test('collective names are told apart', () => {
    expect(isCollective('各市州人民政府')).toBe(true)
    expect(isCollective('省教育厅')).toBe(false)
  })
})

test('region of a body by its name', () => {
  expect(regionOfAgency('国务院办公厅')?.code).toBe('100000')
  expect(regionOfAgency('国家税务总局四川省税务局')?.name).toBe('四川省')
  expect(regionOfAgency('中共四川省委')?.name).toBe('四川省')
  expect(regionOfAgency('省教育厅')).toBeNull()
})

test('rows of bodies: names are apart by one space, a successor is there', () => {
  const keys = new Set(agencyRows.map(({ key }) => key))
  for (const { nation = [], local = [], next } of agencyRows) {
    for (const names of [...nation, ...local]) expect(names).toMatch(/^\S+(?: \S+)*$/)
    if (next) expect(keys).toContain(next)
  }
})
