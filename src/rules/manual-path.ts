/** Where the manual page of a rule lies, relative to the package: `docs/rules/links-dead.md` for `links/dead`. */
export function manualPath(ruleId: string): string {
  return `docs/rules/${ruleId.replace('/', '-')}.md`
}
