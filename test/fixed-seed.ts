import fc from 'fast-check'

/*
 * Laws are tried on the same random values in every run, so that a run says something of the code and not of its luck.
 * YIKAN_SEED tries others: a number, or `random`.
 */
const wanted = process.env['YIKAN_SEED'] ?? '20261123'
if (wanted !== 'random') fc.configureGlobal({ seed: Number(wanted) })
