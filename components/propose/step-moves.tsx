type Props = { readonly steps: readonly { readonly id: string; readonly title: string }[]; readonly current: string }

/** To the next step and the one before. */
export function StepMoves({ steps, current }: Props) {
  const at = steps.findIndex(({ id }) => id === current)
  const [before, next] = [steps[at - 1], steps[at + 1]]
  return (
    <p className="step__moves">
      {next && (
        <a className="button" href={`#${next.id}`}>
          Next: {next.title}
        </a>
      )}
      {before && (
        <a className="action" href={`#${before.id}`}>
          Back: {before.title}
        </a>
      )}
    </p>
  )
}
