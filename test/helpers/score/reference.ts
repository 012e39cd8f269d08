import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Indicator, Role } from '../../../src/contract/types.ts'
import { fixture } from '../paths.ts'

/** One annotated document of `fixtures/reference/`; its README says what the fields mean. */
export interface Reference {
  doc: string
  sha256: string
  document: ReferenceFacts
  headings: { marker: string; title: string; depth: number; optional?: true }[]
  indicators: ReferenceIndicator[]
  deadlines: { clause: string; text: string; date: string | null; relation: string; optional?: true }[]
  responsibilities: { clause: string; departments: { name: string; role: Role }[]; optional?: true }[]
}

interface Term {
  from: number
  to: number
}

export interface ReferenceFacts {
  title?: string | null
  titleAlt?: string[]
  type?: string
  typeAlt?: string[]
  issuers?: string[]
  issuersAlt?: (string | string[])[]
  region?: string | null
  regionAlt?: string | string[]
  date?: string | null
  dateAlt?: (string | null)[]
  number?: string | null
  period?: Term | null
  periodAlt?: (Term | null)[]
  draft?: boolean
}

export interface ReferenceIndicator {
  clause: string
  valueText: string
  name: string
  nameAlt?: string[]
  kind: Indicator['kind']
  kindAlt?: Indicator['kind'][]
  direction: 'up' | 'down' | null
  status: 'target' | 'actual'
  comparator: string | null
  value: number
  valueMax?: number | null
  unit: string
  per: string | null
  perAlt?: (string | null)[]
  year: number | null
  yearAlt?: (number | null)[]
  baseline: { year?: number | null; value?: number | null } | null
  hedge: string | boolean | null
  optional?: true
}

/** All annotated documents by base name. */
export function readReference(): Map<string, Reference> {
  const folder = fixture('reference')
  const names = readdirSync(folder).filter((name) => name.endsWith('.json') && !name.startsWith('_') && name !== 'floors.json')
  return new Map(
    names.sort().map((name) => [name.slice(0, -'.json'.length), JSON.parse(readFileSync(join(folder, name), 'utf8'))]),
  )
}
