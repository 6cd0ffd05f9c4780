import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { jsonSchemas } from './json-schemas.ts'

/* Writes `schema/` anew: `npm run schemas`. */

const folder = path.resolve(import.meta.dirname, '../schema')
for (const { file, text } of jsonSchemas()) writeFileSync(path.join(folder, file), text)
