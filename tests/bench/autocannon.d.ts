/** What the load test uses of autocannon, which brings no types. */
declare module 'autocannon' {
  type Options = {
    readonly url: string
    readonly connections: number
    readonly duration: number
    readonly pipelining: number
    readonly requests: readonly { readonly method: string; readonly path: string; readonly headers: Readonly<Record<string, string>> }[]
  }
  type Result = {
    readonly requests: { readonly average: number }
    readonly latency: { readonly p99: number }
    readonly throughput: { readonly average: number }
    readonly errors: number
    readonly timeouts: number
    readonly non2xx: number
    readonly mismatches: number
  }
  export default function autocannon(options: Options): Promise<Result>
}
