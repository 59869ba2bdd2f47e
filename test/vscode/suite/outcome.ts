/** What became of one test. */
export interface Outcome {
  /** With the titles of the suites around it. */
  readonly title: string;
  readonly state: 'passed' | 'failed' | 'skipped';
  /** Message and stack, of a test that failed. */
  readonly error?: string;
}
