import autocannon from 'autocannon'

/** What a host did under load: requests a second, answers that were no success, and the slowest hundredth in milliseconds. */
export type Load = { readonly rate: number; readonly errors: number; readonly p99: number; readonly megabytes: number }

/** Asks a host for some paths in turn, over a number of connections, for some seconds. Every answer but 200 is an error. */
export async function measureLoad(address: string, paths: readonly string[], connections: number, seconds: number): Promise<Load> {
  const { requests, latency, throughput, errors, timeouts, non2xx, mismatches } = await autocannon({
    url: address,
    connections,
    duration: seconds,
    pipelining: 1,
    requests: paths.map((path) => ({ method: 'GET', path, headers: { 'accept-encoding': 'br, gzip' } })),
  })
  return {
    rate: requests.average,
    errors: errors + timeouts + non2xx + mismatches,
    p99: latency.p99,
    megabytes: throughput.average / 1e6,
  }
}
