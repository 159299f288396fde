import { act, renderHook, waitFor } from '@testing-library/react';
import { usePhotos } from '@/cloud/use-photos';
import { answerCloud, arranged, resetTaro, seen, type CloudRequest } from '../support/taro';

beforeEach(resetTaro);

let slots = 0;
const cloud = ({ operation, input }: CloudRequest) => {
  if (operation === 'requestUploadSlot') {
    slots += 1;
    return { ok: true, data: { id: `s${slots}`, cloudPath: `inbox/s${slots}`, expiresAt: 9 } };
  }
  return { ok: true, data: { id: input.id, bytes: 1000 } };
};

beforeEach(() => {
  slots = 0;
  answerCloud(cloud);
});

describe('photos that are sent while somebody still writes', () => {
  it('asks for a place, uploads, claims, and then has an id', async () => {
    arranged.photos = ['/tmp-photo-1.jpg'];
    const { result } = renderHook(() => usePhotos('qinghe', 9));
    await act(() => result.current.add());
    await waitFor(() => expect(result.current.ids).toEqual(['s1']));
    expect(seen.uploads).toEqual(['inbox/s1']);
    expect(seen.requests.map(({ operation }) => operation)).toEqual(['requestUploadSlot', 'claimPhoto']);
    expect(result.current.views.map(({ state }) => state)).toEqual(['done']);
    expect(result.current.underway).toBe(false);
  });

  it('says that one did not get through, and sends that one again', async () => {
    arranged.photos = ['/tmp-photo-1.jpg'];
    arranged.upload = () => new Error('uploadFile:fail');
    const { result } = renderHook(() => usePhotos('qinghe', 9));
    await act(() => result.current.add());
    await waitFor(() => expect(result.current.views.map(({ state }) => state)).toEqual(['failed']));
    expect(result.current.ids).toEqual([]);
    arranged.upload = () => 'cloud://files/photo';
    await act(async () => result.current.retry(result.current.views[0]?.key ?? ''));
    await waitFor(() => expect(result.current.ids).toEqual(['s2']));
  });

  it('says in words why one was refused', async () => {
    arranged.photos = ['/tmp-photo-1.jpg'];
    answerCloud((request) =>
      request.operation === 'claimPhoto'
        ? { ok: false, code: 'photo_type_unknown', data: {} }
        : cloud(request),
    );
    const { result } = renderHook(() => usePhotos('qinghe', 9));
    await act(() => result.current.add());
    await waitFor(() => expect(result.current.problem).not.toBeNull());
    expect(result.current.views.map(({ state }) => state)).toEqual(['failed']);
  });

  it('takes no more than may be', async () => {
    arranged.photos = ['/1.jpg', '/2.jpg', '/3.jpg'];
    const { result } = renderHook(() => usePhotos('qinghe', 2));
    await act(() => result.current.add());
    await waitFor(() => expect(result.current.ids).toEqual(['s1', 's2']));
  });

  it('forgets one that was taken away', async () => {
    arranged.photos = ['/1.jpg', '/2.jpg'];
    const { result } = renderHook(() => usePhotos('qinghe', 9));
    await act(() => result.current.add());
    await waitFor(() => expect(result.current.ids).toEqual(['s1', 's2']));
    act(() => result.current.remove(result.current.views[0]?.key ?? ''));
    expect(result.current.ids).toEqual(['s2']);
  });

  it('sends what was chosen before the place was known once it is', async () => {
    arranged.photos = ['/1.jpg'];
    const { result, rerender } = renderHook(({ place }) => usePhotos(place, 9), {
      initialProps: { place: null as string | null },
    });
    await act(() => result.current.add());
    expect(result.current.views.map(({ state }) => state)).toEqual(['uploading']);
    expect(seen.requests).toEqual([]);
    rerender({ place: 'qinghe' });
    await waitFor(() => expect(result.current.ids).toEqual(['s1']));
    expect(seen.requests[0]).toMatchObject({ input: { placeId: 'qinghe' } });
  });

  it('sends nothing of what was taken away before the place was known', async () => {
    arranged.photos = ['/1.jpg', '/2.jpg'];
    const { result, rerender } = renderHook(({ place }) => usePhotos(place, 9), {
      initialProps: { place: null as string | null },
    });
    await act(() => result.current.add());
    act(() => result.current.remove(result.current.views[0]?.key ?? ''));
    rerender({ place: 'qinghe' });
    await waitFor(() => expect(result.current.ids).toEqual(['s1']));
    expect(seen.uploads).toEqual(['inbox/s1']);
  });
});
