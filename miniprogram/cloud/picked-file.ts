export interface PickedFile {
  name: string;
  /** Where it can be uploaded from. */
  path: string;
  bytes: number;
}
