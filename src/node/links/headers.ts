/** Headers of a request or an answer, by names in lower case. */
export type Headers = Readonly<Record<string, string>>
