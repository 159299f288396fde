import { TEMPLATES } from '@shared/notice/templates';
import { fieldAccepts } from '../../localcloud/openapi/template-fields';
import type { TemplateFieldType } from '../../localcloud/options';
import { startCounty, type County } from './support/county';

let county: County;
beforeAll(async () => {
  county = await startCounty();
});
afterAll(() => county.close());

describe('previewNotices', () => {
  it('is for offices and administrators', async () => {
    for (const who of ['resident-wang', 'unit-jtj', 'station-liuxi', 'deputy-linhe', 'leader-chenling'])
      expect(await county.as(who).refusal('previewNotices', {})).toBe('wrong_caller');
  });

  it.each(['office-zhaoning', 'zhashui-office', 'admin-luwei'])(
    'shows %s every notice in the words of its place',
    async (who) => {
      const { notices } = await county.as(who).call('previewNotices', {});
      expect(new Set(notices.map(({ code }) => code)).size).toBe(37);
      const assigned = notices.find(({ code, to }) => code === 'N14' && to === 'unit');
      const office = who === 'zhashui-office' ? '柞水县人大办' : '青禾县人大办';
      expect(notices.find(({ code, situation }) => code === 'N29' && situation === '停下')?.body).toContain(
        '正在打官司',
      );
      expect(assigned?.body).toContain(`${office}交办一件`);
      expect(notices.filter(({ body }) => /undefined|负责的单位/.test(body))).toEqual([]);
    },
  );

  it('shows the six templates as the platform would take them', async () => {
    const { templates } = await county.as('office-zhaoning').call('previewNotices', {});
    expect(templates.map(({ key, audience }) => `${audience} ${key}`)).toEqual([
      'resident progress',
      'resident answer',
      'resident supplement',
      'staff task',
      'staff due',
      'staff digest',
    ]);
    for (const { key, fields, registered } of templates) {
      expect(registered).toBe(true);
      expect(fields.map(({ name }) => name)).toEqual(
        Object.keys(TEMPLATES[key as keyof typeof TEMPLATES].fields),
      );
      for (const { name, value } of fields) {
        const type = name.replace(/\d+$/, '') as TemplateFieldType;
        expect([key, name, value, fieldAccepts(type, value)]).toEqual([key, name, value, true]);
      }
    }
  });
});
