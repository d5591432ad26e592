import type { Citations } from '../../lib/content/citations'
import type { NumberedOrganisation, SectorGroup } from '../../lib/content/groupings'
import { sectors } from '../../lib/vocabulary/sectors'
import { roles } from '../../lib/vocabulary/sources'
import { SourceRefs } from './source-refs'

type Props = { readonly groups: readonly SectorGroup[]; readonly citations: Citations }

/** What would be asked of each sector: who took part here, and what each does. */
export function Organisations({ groups, citations }: Props) {
  return (
    <>
      <h3 className="subhead wide" id="organisations">
        Who takes part, by sector
      </h3>
      <dl className="takes wide">
        {groups.map(({ sector, organisations }) => (
          <div key={sector}>
            <dt>{sectors[sector]}</dt>
            <dd>
              <ul>
                {organisations.map((organisation) => (
                  <OrganisationItem key={organisation.number} organisation={organisation} citations={citations} />
                ))}
              </ul>
            </dd>
          </div>
        ))}
      </dl>
    </>
  )
}

type ItemProps = { readonly organisation: NumberedOrganisation; readonly citations: Citations }

function OrganisationItem({ organisation: { name, role, does, source, number }, citations }: ItemProps) {
  return (
    <li className="takes__item">
      <p>
        <strong>{name}</strong>
        {does && `: ${does}`}
        <SourceRefs ids={source} at={`cite-organisation-${number}`} citations={citations} />
      </p>{' '}
      <span className="quiet takes__role">{roles[role].toLowerCase()}</span>
    </li>
  )
}
