type Facts = {
  /** An address that reports reach, https: or mailto:. Never a person's own: `SECURITY_CONTACT` or the project's page. */
  readonly contact: string
  /** Where the file will stand, in full. */
  readonly canonical: string
  readonly now: Date
}

/** `/.well-known/security.txt` (RFC 9116). It expires after eleven months: less than the year the RFC advises, and each build renews it. */
export function formatSecurityTxt({ contact, canonical, now }: Facts): string {
  const expires = new Date(now)
  expires.setUTCMonth(expires.getUTCMonth() + 11)
  return [
    `Contact: ${contact}`,
    `Expires: ${expires.toISOString().slice(0, 19)}Z`,
    'Preferred-Languages: en',
    `Canonical: ${canonical}`,
    '',
  ].join('\n')
}
