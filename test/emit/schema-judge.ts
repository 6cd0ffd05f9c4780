import { readFileSync } from 'node:fs'
import path from 'node:path'
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import ajvFormats from 'ajv-formats'

/** The file of `schema/` as it is published, compiled by Ajv in its strict mode. */
export function judgeBy(
  name: 'article' | 'articles' | 'report' | 'facts' | 'registry' | 'links' | 'config',
): ValidateFunction {
  const file = path.resolve(import.meta.dirname, `../../schema/${name}.schema.json`)
  const ajv = new Ajv2020({
    strict: true,
    strictTuples: true,
    allowUnionTypes: true,
    allErrors: true,
  })
  ajvFormats.default(ajv)
  return ajv.compile(JSON.parse(readFileSync(file, 'utf8')))
}
