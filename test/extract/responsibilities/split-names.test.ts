import { expect, test } from 'vitest'
import { parseLabels, parseVerbs } from '../../../src/extract/responsibilities/parse-roles.ts'
import { splitNames } from '../../../src/extract/responsibilities/split-names.ts'
import { standardAgencies } from '../../../src/scan/agencies.ts'

const split = (text: string): string[] =>
  splitNames(text, { from: 0, to: text.length }, standardAgencies()).map(({ from, to }) => text.slice(from, to))

test.each([
  ['各市〔州〕人民政府', ['各市〔州〕人民政府']],
  ['省直相关部门和各市、县〔区〕人民政府', ['省直相关部门', '各市、县〔区〕人民政府']],
  ['省住房和城乡建设厅、国家林业和草原局', ['省住房和城乡建设厅', '国家林业和草原局']],
  ['海关总署、生态环境部等国务院相关部门及各地区', ['海关总署', '生态环境部', '国务院相关部门', '各地区']],
  ['全省各级商务、城市管理等部门', ['全省各级商务、城市管理等部门']],
  ['浦江新区、临江区、沿江区政府', ['浦江新区、临江区、沿江区政府']],
  ['市水利局、青岛、烟台市政府', ['市水利局', '青岛、烟台市政府']],
  ['各区农业农村部门和市属企业', ['各区农业农村部门', '市属企业']],
  ['省商务厅、省财政厅等部门', ['省商务厅', '省财政厅']],
  ['市发展改革委(列第一位的为牵头单位,下同)、市统计局', ['市发展改革委', '市统计局']],
  ['由省、市财政局', ['省、市财政局']],
])('%s', (text, names) => {
  expect(split(text)).toEqual(names)
})

test('labels and verbs give the same roles', () => {
  const roles = (text: string) =>
    (
      parseLabels(text, { from: 0, to: text.length }, standardAgencies()) ??
      parseVerbs(text, { from: 0, to: text.length }, standardAgencies())
    )?.assignees.map(({ from, to, role }) => [text.slice(from, to), role])
  expect(roles('牵头单位:省财政厅;配合单位:省教育厅、各地区')).toEqual(roles('省财政厅牵头,省教育厅、各地区配合'))
  expect(roles('省财政厅会同省教育厅负责')).toEqual([
    ['省财政厅', 'lead'],
    ['省教育厅', 'support'],
  ])
  expect(roles('责任到人')).toBeUndefined()
  expect(roles('企业主要负责人负责')).toBeUndefined()
})
