import suites from './__tests__/suites/suites.json' with { type: 'json' }

/** TypeScript is stripped by swc; types are checked by `npm run typecheck`. */
const shared = {
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      {
        jsc: {
          parser: { syntax: 'typescript', explicitResourceManagement: true },
          target: 'es2022',
          experimental: { keepImportAttributes: true },
        },
      },
    ],
  },
}

const unit = {
  ...shared,
  setupFiles: ['<rootDir>/__tests__/property-seed.ts'],
}

/** Nothing may be left behind when all of it has run, whatever failed. */
const withEngine = {
  ...shared,
  globalSetup: '<rootDir>/__tests__/integration/before-suite.js',
  globalTeardown: '<rootDir>/__tests__/integration/after-suite.js',
}

/** Run elsewhere: they need an engine, or are part of a suite. */
const WITH_ENGINE = ['/integration/', '/stores/']
const IN_SUITES = Object.values(suites)
  .flat()
  .map((folder) => `/__tests__/${folder}/`)

export default {
  // A test that takes long is not wrong; one that hangs ends here.
  testTimeout: 60_000,
  // Stories of the integration tests that run at the same time: most of the time they wait for the engine.
  maxConcurrency: 3,
  testSequencer: '<rootDir>/__tests__/suites/longest-first.js',
  projects: [
    {
      ...unit,
      displayName: 'unit',
      testMatch: ['<rootDir>/__tests__/**/*.{suite,test}.ts'],
      testPathIgnorePatterns: [...WITH_ENGINE, ...IN_SUITES],
    },
    // The same tests one by one, to run some of them.
    {
      ...unit,
      displayName: 'file',
      testMatch: ['<rootDir>/__tests__/**/*.test.ts'],
      testPathIgnorePatterns: WITH_ENGINE,
    },
    {
      ...withEngine,
      displayName: 'integration',
      testMatch: ['<rootDir>/__tests__/integration/**/*.test.ts'],
      testPathIgnorePatterns: ['/integration/(?:act|examples)\\.test\\.ts$'],
    },
    // Run twice, once on each image store.
    { ...withEngine, displayName: 'stores', testMatch: ['<rootDir>/__tests__/stores/*.test.ts'] },
    { ...withEngine, displayName: 'examples', testMatch: ['<rootDir>/__tests__/integration/examples.test.ts'] },
    { ...withEngine, displayName: 'act', testMatch: ['<rootDir>/__tests__/integration/act.test.ts'] },
  ],
}
