import { TITLE_MAX } from './limits';

/** The first sentence of what was said, cut at TITLE_MAX characters: residents are not asked for a title. */
export function titleOf(text: string): string {
  const first =
    text
      .trim()
      .split(/[。！？!?\n；;]/u)[0]
      ?.trim() ?? '';
  const characters = Array.from(first === '' ? text.trim() : first);
  return characters.length <= TITLE_MAX
    ? characters.join('')
    : `${characters.slice(0, TITLE_MAX - 1).join('')}…`;
}
