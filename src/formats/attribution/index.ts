export { type AttributionReading, readAttribution } from './read-attribution.ts'
export { writeAttribution } from './write-attribution.ts'
