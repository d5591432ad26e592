import { type KeyboardEvent, useId, useRef, useState } from 'react'
import { type Choice, narrowChoices } from '../../lib/compare/choice'

type Props = {
  readonly label: string
  readonly choices: readonly Choice[]
  readonly onPick: (slug: string) => void
}

/** So many are listed at once; typing finds the others. */
const mostShown = 50

/** A select one can search by typing: the combobox with a list box of the ARIA Authoring Practices Guide. */
export function CaseStudyPicker({ label, choices, onPick }: Props) {
  const id = useId()
  const input = useRef<HTMLInputElement>(null)
  const [text, setText] = useState('')
  const [open, setOpen] = useState(false)
  const [active, setActive] = useState(-1)
  const matching = narrowChoices(choices, text)
  const shown = matching.slice(0, mostShown)
  const current = open ? shown[active] : undefined

  function pick({ slug }: Choice): void {
    setText('')
    close()
    onPick(slug)
  }
  function close(): void {
    setOpen(false)
    setActive(-1)
  }
  function step(by: number): void {
    setOpen(true)
    setActive((before) => (shown.length === 0 ? -1 : (Math.max(before, by > 0 ? -1 : 0) + by + shown.length) % shown.length))
  }
  function press(event: KeyboardEvent): void {
    if (event.key === 'ArrowDown') step(1)
    else if (event.key === 'ArrowUp') step(-1)
    else if (event.key === 'Enter' && open) pickOnly()
    else if (event.key === 'Escape') open ? close() : setText('')
    else return
    event.preventDefault()
  }
  function pickOnly(): void {
    const chosen = current ?? (shown.length === 1 ? shown[0] : undefined)
    if (chosen) pick(chosen)
  }

  return (
    <div className="picker">
      <label className="label" htmlFor={`${id}-input`}>
        {label}
      </label>
      <input
        ref={input}
        id={`${id}-input`}
        className="picker__input"
        type="text"
        role="combobox"
        autoComplete="off"
        spellCheck={false}
        placeholder="Title, area or approach"
        aria-autocomplete="list"
        aria-expanded={open}
        aria-controls={`${id}-list`}
        aria-activedescendant={current ? `${id}-${current.slug}` : undefined}
        value={text}
        onChange={(event) => {
          setText(event.target.value)
          setOpen(true)
          setActive(-1)
        }}
        onClick={() => setOpen(true)}
        onKeyDown={press}
        onBlur={close}
      />
      <PickerList id={id} label={label} open={open} shown={shown} rest={matching.length - shown.length} current={current} onPick={pick} />
      <p className="vh" role="status">
        {open && text !== '' ? toCount(matching.length) : ''}
      </p>
    </div>
  )
}

type ListProps = {
  readonly id: string
  readonly label: string
  readonly open: boolean
  readonly shown: readonly Choice[]
  /** How many more match. */
  readonly rest: number
  readonly current: Choice | undefined
  readonly onPick: (choice: Choice) => void
}

function PickerList({ id, label, open, shown, rest, current, onPick }: ListProps) {
  return (
    <div className="picker__list" hidden={!open}>
      <div id={`${id}-list`} role="listbox" aria-label={label}>
        {shown.map((choice) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keyboard stays in the field above
          // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the field; aria-activedescendant points here
          <div
            key={choice.slug}
            id={`${id}-${choice.slug}`}
            className="picker__option"
            role="option"
            aria-selected={choice === current}
            ref={choice === current ? scrollIntoView : undefined}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => onPick(choice)}
          >
            {choice.title} <span className="picker__where">{[choice.place, choice.approach].filter(Boolean).join(' · ')}</span>
          </div>
        ))}
      </div>
      {shown.length === 0 && <p className="picker__none">No case study matches. Try one word of a title, area or approach.</p>}
      {rest > 0 && <p className="picker__none">{rest} more: type a word of the title, area or approach.</p>}
    </div>
  )
}

function scrollIntoView(option: HTMLElement | null): void {
  option?.scrollIntoView({ block: 'nearest' })
}

function toCount(count: number): string {
  if (count === 0) return 'No case study matches.'
  return count === 1 ? 'One case study matches. Press Enter to add it.' : `${count} case studies match.`
}
