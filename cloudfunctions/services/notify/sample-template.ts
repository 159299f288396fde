import { noticeCases, type NoticeCase } from '@shared/notice/cases';
import { digestData } from '@shared/notice/digest';
import type { OwnTemplate, TemplateKey } from '@shared/notice/template-keys';
import { templateData, templateOf, type TemplateData } from '@shared/notice/templates';
import type { StoredPlace } from '../../store/places';
import { SAMPLE_REASON, sampleFacts } from './sample-facts';

/** The notice that shows best what a template is for. */
const SHOWN: Record<TemplateKey, NoticeCase['code']> = {
  progress: 'N06',
  answer: 'N07',
  supplement: 'N08',
  task: 'N14',
  due: 'N26',
  digest: 'N31',
};

/** Every notice in every situation about the made-up matter. */
export const sampleCases = (place: StoredPlace, now: number): NoticeCase[] =>
  noticeCases(sampleFacts(place, now)).map((one) => ({
    ...one,
    data: { ...one.data, reasonWord: SAMPLE_REASON[one.code] },
  }));

/** A template filled once as WeChat would show it. */
export function sampleTemplate(
  place: StoredPlace,
  key: TemplateKey,
  now: number,
  own?: OwnTemplate,
): TemplateData {
  const shown = sampleCases(place, now).find(
    ({ code, to }) => code === SHOWN[key] && templateOf(code, to) === key,
  );
  if (!shown || key === 'digest')
    return digestData(
      { overdue: 2, dueSoon: 4, calls: 3 },
      { ...sampleFacts(place, now), to: 'station' },
      own,
    );
  return templateData(shown.code, shown.data, own);
}
