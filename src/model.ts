/** Every noun that flows through `run()`, in the order it appears. Types only. All of it is JSON-safe. */
export type * from './model/finding.ts'
export type * from './model/stage.ts'
export type * from './model/lint-result.ts'
export type * from './model/build-result.ts'
export type * from './model/image-result.ts'
export type * from './model/runtime-result.ts'
export type * from './model/policy.ts'
export type * from './model/report.ts'
