import { formatPoints } from '../../lib/match/criteria'
import { listLabels } from '../../lib/match/list-labels'
import { type QuestionParam, questions, toTermLabel } from '../../lib/match/questions'
import type { Match } from '../../lib/match/rank'
import { type ReplicateState, toReplicatePath } from '../../lib/match/replicate-state'
import { toHref } from '../../lib/site'
import { TableFrame } from '../layout/table-frame'

type Props = { readonly matches: readonly Match[]; readonly answers: ReplicateState }

/** The first programmes for some answers, with the points of every line: worked by the same program. */
export function RankingExample({ matches, answers }: Props) {
  const [first] = matches
  if (!first) return null
  return (
    <div>
      <div className="section__prose">
        <p>
          An area answers: {toAnswers(answers)}. <a href={toHref(toReplicatePath(answers))}>The list it gets</a> begins with these:
        </p>
      </div>
      <TableFrame label="An example of the ranking">
        <table className="grid-table ranking-table">
          <caption className="vh">Points of the first programmes of the example, line by line</caption>
          <thead>
            <tr>
              <th scope="col">Criterion</th>
              {matches.map(({ profile }) => (
                <th scope="col" key={profile.slug}>
                  <a href={toHref(`/case-studies/${profile.slug}/`)}>{profile.title}</a>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {first.scored.map(({ criterion: { id, label, weight } }, line) => (
              <tr key={id}>
                <th scope="row">{label}</th>
                {matches.map(({ profile, scored }) => (
                  <td key={profile.slug}>
                    {formatPoints(scored[line]?.points ?? 0)} of {weight}
                  </td>
                ))}
              </tr>
            ))}
            <tr>
              <th scope="row">Together</th>
              {matches.map(({ profile, points, of }) => (
                <td key={profile.slug}>
                  <strong>{formatPoints(points)}</strong> of {of}
                </td>
              ))}
            </tr>
          </tbody>
        </table>
      </TableFrame>
    </div>
  )
}

/** "violence: knife carrying and robbery; …", in the words of the page. */
function toAnswers(answers: ReplicateState): string {
  return questions
    .filter(({ param }) => answers[param].length > 0)
    .map(({ param, legend }) => `“${legend}” ${toLabels(param, answers[param])}`)
    .join('; ')
}

function toLabels(param: QuestionParam, terms: readonly string[]): string {
  return listLabels(terms.map((term) => toTermLabel(param, term)))
}
