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

export default {
  // Stories of the integration tests that run at the same time: most of the time they wait for the engine.
  maxConcurrency: 3,
  projects: [
    {
      ...shared,
      displayName: 'unit',
      testMatch: ['<rootDir>/__tests__/**/*.test.ts'],
      testPathIgnorePatterns: ['/integration/', '/stores/'],
      setupFiles: ['<rootDir>/__tests__/property-seed.ts'],
    },
    {
      ...shared,
      displayName: 'integration',
      testMatch: ['<rootDir>/__tests__/integration/**/*.test.ts'],
      testPathIgnorePatterns: ['/integration/act\\.test\\.ts$'],
    },
    // Run twice, once on each image store.
    { ...shared, displayName: 'stores', testMatch: ['<rootDir>/__tests__/stores/*.test.ts'] },
    { ...shared, displayName: 'act', testMatch: ['<rootDir>/__tests__/integration/act.test.ts'] },
  ],
}
