import { type Config, type GenerateInfo, generateDotpkg, getConfig, logGenerateInfo, runMain } from '@contentlayer2/core'

/**
 * Compiles the documents as `contentlayer2 build` does. That command also notes every step of its program for the traces of
 * errors, and that grows with the square of the number of documents: 40 of 120 seconds at three thousand. A step of the build,
 * in a Node of its own; ends with code 1 when it fails.
 */
const here = { tracingServiceName: 'build', verbose: false }
const config = await runMain<Config>(here)(getConfig({}))
const info = await runMain<GenerateInfo>(here)(generateDotpkg({ config, verbose: false }))
await runMain(here)(logGenerateInfo(info))
