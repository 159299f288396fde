import { TEMPLATE_KEYS, type OwnTemplate, type TemplateKey } from '@shared/notice/template-keys';
import type { StoredPlace } from '../../store/places';
import type { StoredPush } from '../../store/notices';

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

/** The deployment's, for every place that has none of its own. */
export const deploymentTemplate = (key: TemplateKey): string | undefined => templateIds()[key];

export const templateKeyOf = (id: string): TemplateKey | undefined =>
  TEMPLATE_KEYS.find((key) => templateIds()[key] === id);

type WithTemplates = Pick<StoredPlace, 'config'> | null | undefined;

/** One that an administrator of the place entered on the screen. */
export const ownTemplate = (place: WithTemplates, key: TemplateKey): OwnTemplate | undefined =>
  place?.config.templates[key];

/** Undefined where nobody has registered this template: then there is only the inbox. */
export const templateIdOf = (key: TemplateKey, place?: WithTemplates): string | undefined =>
  ownTemplate(place, key)?.id ?? deploymentTemplate(key);

type Pushed = Pick<StoredPush, 'template' | 'templateId'>;

export const idOfPush = ({ template, templateId }: Pushed): string | undefined =>
  templateId ?? deploymentTemplate(template);

/** Under which name consents are counted: another id is another template, and what people allowed was the old one. */
export const ledgerOf = ({ template, templateId }: Pushed): string => templateId ?? template;

/** The names under which consents of this place are counted now. */
export const ledgersOf = (place: WithTemplates): string[] =>
  TEMPLATE_KEYS.map((template) => ledgerOf({ template, templateId: ownTemplate(place, template)?.id }));
