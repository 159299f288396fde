import { FIELD_TYPES, MEANINGS, TEMPLATE_KEYS } from '../notice/template-keys';
import { TEMPLATES } from '../notice/templates';
import { TEMPLATE_FAULTS } from '../wording/place-file';
import type { Fault } from './fault';
import type { PlaceConfig } from './place';

/** WeChat would refuse each message with such a field (47003), long after whoever wrote it has gone home. */
export function faultsOfTemplates({ templates }: PlaceConfig): Fault[] {
  return TEMPLATE_KEYS.flatMap((key) => {
    const own = templates[key];
    if (own === undefined) return [];
    const labels = new Map(Object.values(TEMPLATES[key].fields).map(({ shows, label }) => [shows, label]));
    const used = MEANINGS.flatMap((shows) => {
      const field = own.keys[shows];
      return field === undefined ? [] : [{ shows, field, path: ['place', 'templates', key, 'keys', shows] }];
    });
    if (used.length === 0)
      return [{ path: ['place', 'templates', key, 'id'], problem: TEMPLATE_FAULTS.nothingShown }];
    return used.flatMap(({ shows, field, path }, index): Fault[] => {
      const types = FIELD_TYPES[shows];
      if (!labels.has(shows)) return [{ path, problem: TEMPLATE_FAULTS.notShown }];
      if (!types.includes(field.replace(/\d+$/, '')))
        return [{ path, problem: TEMPLATE_FAULTS.wrongType(types) }];
      const first = used.findIndex((one) => one.field === field);
      return first < index ? [{ path, problem: TEMPLATE_FAULTS.twice(field) }] : [];
    });
  });
}
