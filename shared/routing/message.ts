/** What a resident wrote, as far as routing reads it. Either may be empty. */
export interface Message {
  title: string;
  text: string;
}
