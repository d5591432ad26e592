import { toLibraryPath } from '../../lib/library/library-path'
import { toHref } from '../../lib/site'
import { approaches } from '../../lib/vocabulary/approaches'
import { preventionLevels } from '../../lib/vocabulary/prevention-levels'
import { settings } from '../../lib/vocabulary/settings'
import { violenceTypes } from '../../lib/vocabulary/violence-types'
import type { RecordProps } from './record-view'

type Filing = { readonly label: string; readonly path: string }

/** Under which words the record is filed: each leads to everything else filed there. */
export function FiledUnder({ caseStudy }: Pick<RecordProps, 'caseStudy'>) {
  return (
    <dl className="filed">
      <Row name="Approach" filings={caseStudy.approaches.map((id) => ({ label: approaches[id].label, path: `/approaches/${id}/` }))} />
      <Row name="Setting" filings={caseStudy.settings.map((id) => ({ label: settings[id], path: toLibraryPath({ setting: [id] }) }))} />
      <Row
        name="Violence"
        filings={caseStudy.violenceTypes.map((id) => ({ label: violenceTypes[id], path: toLibraryPath({ violence: [id] }) }))}
      />
      <Row
        name="Prevention"
        filings={caseStudy.preventionLevels.map((id) => ({
          label: `${preventionLevels[id].label} (${preventionLevels[id].meaning})`,
          path: toLibraryPath({ level: [id] }),
        }))}
      />
    </dl>
  )
}

function Row({ name, filings }: { readonly name: string; readonly filings: readonly Filing[] }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        <ul>
          {filings.map(({ label, path }) => (
            <li key={path}>
              <a href={toHref(path)}>{label}</a>
            </li>
          ))}
        </ul>
      </dd>
    </div>
  )
}
