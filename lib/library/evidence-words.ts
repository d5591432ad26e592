import type { Direction, EvidenceStep } from '../vocabulary/evidence'
import type { StatusId } from '../vocabulary/statuses'

/** What people type for an evidence step, a direction or a status, beside its label. */
export const stepWords: Readonly<Record<EvidenceStep, string>> = {
  described: 'no evaluation, not evaluated, account only',
  monitored: 'monitoring, before and after, no comparison',
  compared: 'comparison group, quasi-experiment, QED, matched comparison, controlled',
  tested: 'randomised controlled trial, RCT, randomised trial, randomized, experiment',
  repeated: 'replicated, replication, found again elsewhere, strongest evidence',
}

export const directionWords: Readonly<Record<Direction, string>> = {
  better: 'worked, positive effect, reduced, effective, success',
  mixed: 'mixed results, partly worked',
  none: 'no effect, no impact, no difference, did not work, ineffective',
  worse: 'harmful, harm, backfired, made things worse, negative effect',
  'not-measured': 'effect unknown, no figures',
}

export const statusWords: Readonly<Record<StatusId, string>> = {
  planned: 'coming, proposed',
  pilot: 'piloted, trialled',
  running: 'current, live, still going, active',
  paused: 'on hold, suspended',
  ended: 'stopped, closed, finished, discontinued, defunct, failed',
  unknown: 'status unknown',
}
