import { describe, expect, test } from 'vitest'
import {
  dominantRegion,
  findRegion,
  firstRegion,
  parentRegion,
  provinceOf,
  regionAt,
  regionByCode,
} from '../../src/scan/regions.ts'

describe('a region by its name', () => {
  test.each([
    ['四川', '510000', '四川省'],
    ['凉山州', '513400', '凉山彝族自治州'],
    ['石柱县', '500240', '石柱土家族自治县'],
    ['仙桃市', '429004', '仙桃市'],
    ['雄安新区', '133100', '河北雄安新区'],
    ['江干区', '330104', '江干区'],
    ['白杨市', '659012', '白杨市'],
    ['义乌', '330782', '义乌市'],
  ])('%s → %s', (name, code, full) => expect(findRegion(name)).toMatchObject({ code, name: full }))

  test('a name that several places bear is none, unless it is read in one of them', () => {
    expect(findRegion('朝阳区')).toBeNull()
    expect(findRegion('朝阳区', findRegion('北京市'))?.code).toBe('110105')
  })

  test('a province comes before the city of the same short name', () => {
    expect(findRegion('吉林')?.level).toBe('province')
    expect(findRegion('海南')?.code).toBe('460000')
  })

  test('no place of that name → null', () => {
    for (const name of ['某某市', '', '四', '产业']) expect(findRegion(name)).toBeNull()
  })
})

describe('a place name at the head of a text', () => {
  test('it goes down as far as the text does', () => {
    expect(regionAt('成都市武侯区教育局')).toMatchObject({ region: { code: '510107' }, length: 6 })
    expect(regionAt('浙江省义乌市人民政府')).toMatchObject({ region: { code: '330782' }, length: 6 })
  })
  test('a short name at the very end takes no more than it has', () =>
    expect(regionAt('成都')).toMatchObject({ region: { code: '510100' }, length: 2 }))
  test('a town has the code of its county', () =>
    expect(regionAt('象州县石龙镇人民政府')?.region).toEqual({ name: '石龙镇', short: '石龙镇', code: '451322', level: 'town' }))
  test('short names that are plain words do not count in full reading', () => {
    expect(regionAt('长治久安', 0, true)).toBeNull()
    expect(regionAt('友谊长存')).toBeNull()
  })
  test('anywhere', () => expect(firstRegion('关于支持广西发展的措施')).toMatchObject({ region: { code: '450000' }, from: 4 }))
})

test('the levels above', () => {
  const county = regionByCode('330782')
  expect(county && parentRegion(county)?.name).toBe('金华市')
  expect(county && provinceOf(county)?.name).toBe('浙江省')
  const direct = regionByCode('429004')
  expect(direct && parentRegion(direct)?.name).toBe('湖北省')
})

test('the place that a text keeps naming, if one stands out', () => {
  expect(dominantRegion('扬州人说扬州好，扬州的园林，扬州的水，南京也好', 'city')?.name).toBe('扬州市')
  expect(dominantRegion('扬州、镇江、扬州、镇江、扬州、镇江、扬州、镇江', 'city')).toBeNull()
})
