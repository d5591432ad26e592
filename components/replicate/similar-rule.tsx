import { alikeText, textWeight } from '../../lib/match/similar'

/** How the programmes at the foot of a record are found, in plain English. */
export function SimilarRule() {
  return (
    <div className="section__prose">
      <p>
        At the foot of each record stand the programmes to look at next. First come those that a record names as its origin, its offspring
        or its family. Then come those most alike in two ways.
      </p>
      <p>
        <strong>What they are.</strong> A shared approach counts most, then shared groups and settings, then shared types of violence. A
        term that few records have counts for more than one that many have, and the same main approach counts extra.
      </p>
      <p>
        <strong>What they say.</strong> The texts are compared word by word, without names: words that two records share and few others use
        make them alike (the cosine of TF-IDF weights over word stems, worked out when the site is built). It adds up to {textWeight} points
        for identical texts; from {alikeText} on, which one pair in ten reaches, the shared words stand among the reasons as “Both tell of”.
      </p>
      <p>
        A <strong>replication family</strong> is one model in several places: programmes whose main approach is that model, and those that
        use it beside another and are named as related to one of them. Their table shows what differs, as the records’ own fields have it.
      </p>
    </div>
  )
}
