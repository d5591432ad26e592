/** Loads by key, each once; what failed is asked for again next time. */
export function createLoadOnce<Value>(load: (key: string) => Promise<Value>): (key: string) => Promise<Value> {
  const loading = new Map<string, Promise<Value>>()
  return (key) => {
    const known = loading.get(key)
    if (known) return known
    const asked = load(key)
    loading.set(key, asked)
    asked.catch(() => loading.delete(key))
    return asked
  }
}
