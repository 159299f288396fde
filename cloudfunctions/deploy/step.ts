/** One change of the environment: what it is, in words, and how it is made. */
export interface Step {
  words: string;
  run(): Promise<void>;
}
