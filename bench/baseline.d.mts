export function baseline(path: string): string
