/** A page of the repository's host on which a file can be handed in, and whether it already holds the text. */
export type RepositoryPage = { readonly address: string; readonly filled: boolean }

/** Hosts refuse longer addresses; GitHub at some 8,000 characters. */
const longestAddress = 7000

/**
 * The host's page for a new file, or for changing one that is there; nothing where no repository is set or its host is not
 * known. GitHub takes name and text from the address; GitLab takes the name alone (its editor ignores `content`,
 * gitlab-org/gitlab#594214). `repository` is an address such as `https://github.com/owner/name`, `file` a path in it.
 */
export function toRepositoryPage(repository: string, file: string, text: string, exists: boolean): RepositoryPage | undefined {
  if (!/^https:\/\/[^\s"<>]+$/.test(repository)) return undefined
  const host = new URL(repository).hostname
  if (host === 'github.com') return toGithubPage(repository, file, text, exists)
  if (!host.includes('gitlab')) return undefined
  const address = exists ? `${repository}/-/edit/main/${file}` : `${repository}/-/new/main?${new URLSearchParams({ file_name: file })}`
  return { address, filled: false }
}

function toGithubPage(repository: string, file: string, text: string, exists: boolean): RepositoryPage {
  if (exists) return { address: `${repository}/edit/main/${file}`, filled: false }
  const filled = `${repository}/new/main?${new URLSearchParams({ filename: file, value: text })}`
  if (filled.length <= longestAddress) return { address: filled, filled: true }
  return { address: `${repository}/new/main?${new URLSearchParams({ filename: file })}`, filled: false }
}
