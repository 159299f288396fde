import type { Artefact } from '../artefact';
import type { Check } from '../check';

/** Names that only look like addresses: nothing is ever fetched from them. */
const NAMES = [
  'http://www.w3.org/2000/svg',
  // React's name for the explanation of an error, in the text of that error.
  'https://reactjs.org/docs/error-decoder.html?invariant=',
  // What Taro's `location` says before a page is open.
  'https://taro.com',
];

const ADDRESS = /(?:https?|wss?|ftp):\/\/[^\s"'`)\\<>]*/g;
const NUMBER = /(?<![\d.])(?:\d{1,3}\.){3}\d{1,3}(?![\d.])/g;
const TEXTS = /\.(js|json|wxml|wxss|wxs)$/;

/** The app talks to its cloud by name and to nobody else. */
export const addresses: Check = {
  name: 'addresses',
  run: ({ files, read }: Artefact) =>
    files
      .filter((file) => TEXTS.test(file))
      .flatMap((file) => {
        const source = read(file);
        const found = [
          ...(source.match(ADDRESS) ?? []).filter((address) => !NAMES.includes(address)),
          ...(source.match(NUMBER) ?? []),
        ];
        return [...new Set(found)].map((address) => `${file} names ${address}`);
      }),
};
