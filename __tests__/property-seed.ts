/** The same random inputs in every run, so that a change is judged by what it changes. `PROPERTY_SEED=N` looks elsewhere. */
import process from 'node:process'
import fc from 'fast-check'

fc.configureGlobal({ seed: Number(process.env['PROPERTY_SEED'] ?? 1) })
