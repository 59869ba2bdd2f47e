/** How many tests of a run ended in each way. */
export interface Outcome {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}
