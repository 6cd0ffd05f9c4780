import { parse } from 'yaml'

/**
 * The value of a YAML text, with or without a byte order mark; JSON is YAML too. Aliases are followed a hundred times at
 * most, so that no file blows up. Throws the parser's error; its warnings are for programmers. To be imported only where
 * there is YAML: it takes time to load.
 */
export function parseYaml(text: string): unknown {
  return parse(text.replace(/^\uFEFF/, ''), { maxAliasCount: 100, logLevel: 'error' })
}
