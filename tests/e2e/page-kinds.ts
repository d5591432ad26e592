/** One page of every kind: what is true of these is expected of all. */
export const documentPages = [
  '/',
  '/case-studies/operation-deter/',
  '/case-studies/page/1/',
  '/approaches/',
  '/approaches/custody-diversion/',
  '/approaches/trauma-informed-systems/',
  '/areas/',
  '/areas/thames-valley/',
  '/areas/cumbria/',
  '/areas/south-east/',
  '/evidence-map/',
  '/lessons/',
  '/about/',
  '/about/evidence/',
  '/about/duty/',
  '/about/data/',
  '/about/matching/',
  '/about/guides/write-a-case-study/',
  '/about/guides/fields/',
  '/accessibility/',
  '/privacy/',
  '/offline/',
  '/no-such-page/',
] as const

export const toolPages = [
  '/case-studies/',
  '/case-studies/?q=knife&setting=custody&view=table',
  '/case-studies/?view=map',
  '/case-studies/?q=zzzzzz',
  '/replicate/?group=children&setting=custody&not-in=school',
  '/fit/?id=operation-deter',
  '/propose/',
  '/propose/?from=operation-deter#evidence',
  '/propose/?from=operation-deter#finish',
  '/compare/',
  '/compare/?ids=operation-deter,divert-london,custody-navigators-cleveland&only=differences',
  '/shortlist/',
  '/shortlist/#s=operation-deter:Ask%20about%20custody,divert-london',
] as const

export const allPages = [...documentPages, ...toolPages] as const
