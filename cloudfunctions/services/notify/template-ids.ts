import { TEMPLATE_KEYS, type TemplateKey } from '@shared/notice/templates';

/** Ids of the templates under this appid, from `TEMPLATE_IDS` (`progress=abc,answer=def,…`), set in the console. */
function templateIds(): Partial<Record<TemplateKey, string>> {
  const pairs = (process.env.TEMPLATE_IDS ?? '').split(',').map((pair) => pair.split('='));
  const known: Partial<Record<TemplateKey, string>> = {};
  for (const key of TEMPLATE_KEYS) {
    const id = pairs.find(([name]) => name === key)?.[1];
    if (id) known[key] = id;
  }
  return known;
}

/** Undefined where the place has not registered this template: then there is only the inbox. */
export const templateIdOf = (key: TemplateKey): string | undefined => templateIds()[key];

export const templateKeyOf = (id: string): TemplateKey | undefined =>
  TEMPLATE_KEYS.find((key) => templateIds()[key] === id);
