import type { PlacedProblem } from '../../lib/propose/place-problems'

type Props = {
  readonly problems: readonly PlacedProblem[]
  /** Leads to the control of a problem. */
  readonly onGo: (problem: PlacedProblem) => void
}

/** Problems with what the check says, each leading to its field. */
export function ProblemList({ problems, onGo }: Props) {
  return (
    <ul className="problems">
      {problems.map((problem, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two problems may say the same of two places
        <li key={`${problem.control} ${problem.message} ${index}`}>
          <ProblemPlace problem={problem} onGo={onGo} /> {problem.message}
        </li>
      ))}
    </ul>
  )
}

/** Names of the fields that are still missing, each leading there. */
export function MissingList({ problems, onGo }: Props) {
  const first = problems.filter(({ control }, index) => problems.findIndex((other) => other.control === control) === index)
  return (
    <ul className="missing">
      {first.map((problem) => (
        <li key={problem.control}>
          <ProblemPlace problem={problem} onGo={onGo} />
        </li>
      ))}
    </ul>
  )
}

function ProblemPlace({ problem, onGo }: { readonly problem: PlacedProblem; readonly onGo: Props['onGo'] }) {
  if (problem.step === undefined) return <strong>{problem.where}:</strong>
  return (
    <a
      href={`#${problem.step}`}
      onClick={(event) => {
        event.preventDefault()
        onGo(problem)
      }}
    >
      {problem.where}
    </a>
  )
}
