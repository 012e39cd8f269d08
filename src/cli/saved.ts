/** Whether a text is what `extract` saved rather than a document: JSON, one JSON a line, or YAML. */
export function looksSaved(text: string): boolean {
  const start = text.slice(0, 400)
  return /^\s*(?:\[\s*(?:\{\s*"schemaVersion"|\])|\{\s*"schemaVersion")/.test(start) || /^(?:---\s*\n)?schemaVersion:/.test(start)
}
