/** Whether a programme runs. Stored key → label shown, in the order shown. */
export const statuses = {
  planned: 'Planned',
  pilot: 'Pilot',
  running: 'Running',
  paused: 'Paused',
  ended: 'Ended',
  unknown: 'Not known',
} as const

export type StatusId = keyof typeof statuses
