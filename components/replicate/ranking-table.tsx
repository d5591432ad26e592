import { criteria, mostPoints } from '../../lib/match/criteria'
import { TableFrame } from '../layout/table-frame'

/** The ranking rule, line by line, from the data the program uses. */
export function RankingTable() {
  return (
    <TableFrame label="The ranking rule">
      <table className="grid-table ranking-table">
        <caption className="vh">The ranking rule: criteria, most points and how they are given</caption>
        <thead>
          <tr>
            <th scope="col">Criterion</th>
            <th scope="col">Most points</th>
            <th scope="col">How they are given</th>
          </tr>
        </thead>
        <tbody>
          {criteria.map(({ id, label, weight, rule }) => (
            <tr key={id}>
              <th scope="row">{label}</th>
              <td>{weight}</td>
              <td>{rule}</td>
            </tr>
          ))}
          <tr>
            <th scope="row">With every question answered</th>
            <td>{mostPoints}</td>
            <td>How sure we are, which way it went and whether it runs count whatever is asked.</td>
          </tr>
        </tbody>
      </table>
    </TableFrame>
  )
}
