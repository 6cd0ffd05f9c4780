import { afterAll } from 'vitest'
import { removeTemporaryFolders } from './node/temporary-folder.ts'

afterAll(removeTemporaryFolders)
