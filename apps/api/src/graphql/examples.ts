/** The queries that GraphiQL opens with, one a tab. */
export const examples: readonly string[] = [
  `# A resolution with its notes. Run it with the button, or Ctrl-Enter.
# Every type and field is described: open the documentation on the left.
query Resolution {
  resolution(symbol: "A/RES/58/208") {
    ... on Resolution {
      symbol
      title
      adoption { date meeting }
      paragraphs(kinds: [OPERATIVE]) {
        label
        text
        footnoteCalls {
          offset
          footnote { number text citations { target title } }
        }
      }
    }
    ... on NotFoundError { message suggestions }
    ... on InvalidSymbolError { message reason }
  }
}
`,
  `# Who is asked to do what, by when.
query Mandates {
  mandates(first: 20) {
    totalCount
    nodes {
      verb
      due
      deadline { session from to date }
      addressees { name(language: FR) }
      paragraph { label text }
      resolution { symbol }
    }
  }
}
`,
  `# Words in any of their forms, with or without accents.
query Search {
  search(text: "migrations développement", first: 10) {
    totalCount
    nodes {
      snippet { start end }
      highlights { start end }
      paragraph { label text resolution { symbol language } }
    }
  }
}
`,
  `# Where an actor is named, and what is asked of it.
query Actor {
  actor(slug: "secretary-general") {
    name(language: FR)
    mentionCount
    mentions(first: 10) {
      nodes { role text paragraph { label } resolution { symbol } }
    }
    mandates(first: 10) {
      nodes { due deadline { session } paragraph { label text } }
    }
  }
}
`,
  `# Two languages side by side, where they differ, and the resolutions before this one.
query Concordance {
  resolution(symbol: "A/RES/58/208") {
    ... on Resolution {
      series { symbol date url }
      concordance(with: EN) {
        messages { rule reason left { anchor text } right { anchor text } }
        paragraphs { left { label text } right { label text } }
      }
    }
  }
}
`,
];
