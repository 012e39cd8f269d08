/** Texts → 16 hex digits that are the same wherever and whenever they are made (FNV-1a, 64 bits, over UTF-16). */
export function contentHash(texts: readonly string[]): string {
  let hash = 0xcbf29ce484222325n
  // a mark that no text holds keeps `ab`, `c` and `a`, `bc` apart
  for (const text of texts)
    for (const unit of `${text}\uffff`.split('')) hash = BigInt.asUintN(64, (hash ^ BigInt(unit.charCodeAt(0))) * 0x100000001b3n)
  return hash.toString(16).padStart(16, '0')
}
