import type { OutlineNode } from '../contract/types.ts'

/** What a section is called and where it lies. */
export interface SectionPlace {
  /** Marker of its item: a run-in and a bullet go by that of the item above them, an attachment or a chapter is no item. */
  readonly marker: string | null
  readonly ownMarker: string
  readonly title: string
  /** Id of the section above it; `null` at the top. */
  readonly parent: string | null
  readonly hasChildren: boolean
}

const divisions = new Set<OutlineNode['kind']>(['part', 'chapter', 'division', 'attachment', 'box', 'table'])

/** Section id → its place. */
export function sectionIndex(outline: readonly OutlineNode[]): ReadonlyMap<string | null, SectionPlace> {
  const places = new Map<string | null, SectionPlace>()
  const visit = (nodes: readonly OutlineNode[], parent: string | null, above: string | null): void => {
    for (const { id, marker, title, kind, children } of nodes) {
      const own = kind === 'run-in' || kind === 'bullet' ? above : divisions.has(kind) ? null : marker
      places.set(id, { marker: own, ownMarker: marker, title, parent, hasChildren: children.length > 0 })
      visit(children, id, own)
    }
  }
  visit(outline, null, null)
  return places
}

/** Marker and title as they are printed: `一、重点任务`, `附件1 资金安排表`. */
export function called({ ownMarker, title }: Pick<SectionPlace, 'ownMarker' | 'title'>): string {
  return `${ownMarker}${ownMarker === '' || /[、)）.]$/.test(ownMarker) ? '' : ' '}${title}`
}
