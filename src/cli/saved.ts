/** Whether a text is what `extract` saved rather than a document: JSON, one JSON a line, or YAML. */
export function looksSaved(text: string): boolean {
  const start = text.slice(0, 400)
  if (start.length < 400 && /^\s*\[\s*\]\s*$/.test(start)) return true
  return /^\s*\[?\s*\{\s*"schemaVersion"/.test(start) || /^(?:---\s*\n)?schemaVersion:/.test(start)
}
