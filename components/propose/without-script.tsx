import { toHref } from '../../lib/site'

/** What can be done without JavaScript: the file can be written by hand. */
export function ProposeWithoutScript() {
  return (
    <div className="frame no-script propose__without">
      <p className="notice">
        The form needs JavaScript: it checks and writes the file on your device. Without it, a case study can be written by hand.
      </p>
      <ol className="steps">
        <li>
          <p>
            Download{' '}
            <a href={toHref('/data/propose/blank.mdx')} download="case-study.mdx">
              an empty case study
            </a>
            : every field, with what it means and which terms it knows.
          </p>
        </li>
        <li>
          <p>
            Fill it in with any text editor. <a href={toHref('/about/')}>How records are made and checked</a> says what a record promises;
            every record has its file to look at, such as <a href={toHref('/case-studies/operation-deter/record.mdx')}>Operation Deter’s</a>
            .
          </p>
        </li>
        <li>
          <p>Send it to the project from which this site is built, as its CONTRIBUTING page tells. It is checked and read there.</p>
        </li>
      </ol>
    </div>
  )
}
