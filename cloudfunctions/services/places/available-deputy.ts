import { refuse, type Refusal } from '@shared/error/catalogue';
import type { ServiceContext } from '../context';

/** Whether a voice can be given to this deputy now. Nobody named is no mistake. */
export async function deputyRefusal(
  placeId: string,
  deputyId: string | undefined,
  { directory }: ServiceContext,
): Promise<Refusal | null> {
  if (deputyId === undefined) return null;
  const place = await directory.place(placeId);
  const deputy = place?.roster.deputies.find(({ id }) => id === deputyId);
  if (!deputy) return refuse('deputy_not_found', {});
  return deputy.away ? refuse('deputy_unavailable', { name: deputy.name }) : null;
}
