/** Folders whose files are made up: tests and what documentation shows. */
const MADE_UP =
  /(?:^|\/)(?:tests?|__tests__|spec|fixtures?|testdata|test-data|examples?|samples?|mocks?|docs?|demos?)\//i

/** Whether a file of this path is an example rather than somebody's own. */
export const isMadeUp = (path: string): boolean => MADE_UP.test(path)
