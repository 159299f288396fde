import { gzipSync } from 'node:zlib';
import { errorWords } from '@shared/wording/errors';
import { startCounty, type County } from './support/county';
import { anUpload, exifSegment, frame, jpeg, JPEG_END, JPEG_START, scan, segment } from './support/photo';
import { aPng, chunk, idat, ihdr, PNG_HEAD, riff, riffChunk, VP8 } from '../support/pictures';

let county: County;
beforeAll(async () => {
  county = await startCounty(undefined, ['qinghe']);
});
afterAll(() => county.close());

const wang = 'resident-wang';
const text = (words: string) => Buffer.from(words, 'latin1');
const IEND = chunk('IEND', '');
const MB = 1024 * 1024;

const UNKNOWN = 'photo_type_unknown';
const TWO = 'photo_two_in_one';

/** What somebody may send instead of a photo, and the code with which it is turned away. */
const HOSTILE: readonly (readonly [what: string, bytes: Buffer, code: string])[] = [
  ['nothing', Buffer.alloc(0), UNKNOWN],
  ['one byte', Buffer.from([0xff]), UNKNOWN],
  ['zeros', Buffer.alloc(4096), UNKNOWN],
  ['an SVG with a script', text('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'), UNKNOWN],
  ['a page', text('<!DOCTYPE html><script>alert(1)</script>'), UNKNOWN],
  ['a page that begins with blanks', text('   \n<html><body>'), UNKNOWN],
  [
    'an XML with an entity',
    text('<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b SYSTEM "file:///x">]>'),
    UNKNOWN,
  ],
  ['a PHP script', text('<?php system($_GET["c"]); ?>'), UNKNOWN],
  ['a shell script', text('#!/bin/sh\nrm -rf /'), UNKNOWN],
  ['a Windows program', text('MZ\x90\x00'), UNKNOWN],
  ['a Linux program', text('\x7fELF\x02\x01'), UNKNOWN],
  ['a ZIP archive', text('PK\x03\x04payload'), UNKNOWN],
  ['a packed bomb', gzipSync(Buffer.alloc(4 * MB)), UNKNOWN],
  ['a PDF', text('%PDF-1.7 /JavaScript'), UNKNOWN],
  ['a GIF', text('GIF89a\x01\x00\x01\x00'), UNKNOWN],
  ['a GIF that is a script too', text('GIF89a=1;alert(1)//'), UNKNOWN],
  ['a BMP', text('BM\x36\x00\x00\x00'), UNKNOWN],
  ['a TIFF', text('II*\x00\x08\x00\x00\x00'), UNKNOWN],
  ['an HEIC', text('\x00\x00\x00\x18ftypheic'), UNKNOWN],
  ['a film', text('\x00\x00\x00\x18ftypmp42'), UNKNOWN],
  ['a sound', text('ID3\x03\x00\x00'), UNKNOWN],
  [
    'the magic bytes of a JPEG before a page',
    Buffer.concat([Buffer.from([0xff, 0xd8, 0xff]), text('<script>alert(1)</script>')]),
    UNKNOWN,
  ],
  ['a JPEG with two bytes of its magic', Buffer.concat([JPEG_START, text('xx')]), UNKNOWN],
  ['a JPEG cut off in its pixels', jpeg().subarray(0, -2), UNKNOWN],
  ['a JPEG cut off in a segment', Buffer.concat([JPEG_START, exifSegment.subarray(0, 9)]), UNKNOWN],
  [
    'a JPEG whose segment says it is longer than the file',
    Buffer.from([0xff, 0xd8, 0xff, 0xe1, 0xff, 0xff, 1]),
    UNKNOWN,
  ],
  [
    'a JPEG whose segment has no length',
    Buffer.concat([JPEG_START, Buffer.from([0xff, 0xe1, 0, 0]), JPEG_END]),
    UNKNOWN,
  ],
  ['a JPEG without a frame', Buffer.concat([JPEG_START, scan, JPEG_END]), UNKNOWN],
  ['a JPEG without pixels', Buffer.concat([JPEG_START, frame(), JPEG_END]), UNKNOWN],
  ['a JPEG of no size', Buffer.concat([JPEG_START, frame(0, 0), scan, JPEG_END]), UNKNOWN],
  [
    'a JPEG of 4,295 million pixels',
    Buffer.concat([JPEG_START, frame(65535, 65535), scan, JPEG_END]),
    'photo_too_many_pixels',
  ],
  ['a JPEG with an archive behind it', Buffer.concat([jpeg(), text('PK\x03\x04payload')]), TWO],
  ['a JPEG with a page behind it', Buffer.concat([jpeg(), text('  <script>alert(1)</script>')]), TWO],
  ['a JPEG with a program behind it', Buffer.concat([jpeg(), text('MZ\x90\x00')]), TWO],
  ['a PNG cut off', aPng(3, 2).subarray(0, -8), UNKNOWN],
  [
    'a PNG whose pixels come before its head',
    Buffer.concat([PNG_HEAD, idat(Buffer.alloc(9)), ihdr(3, 2), IEND]),
    UNKNOWN,
  ],
  [
    'a PNG whose pixels unpack to more than it says',
    Buffer.concat([PNG_HEAD, ihdr(3, 2), idat(Buffer.alloc(4 * MB)), IEND]),
    UNKNOWN,
  ],
  [
    'a PNG whose pixels unpack to less',
    Buffer.concat([PNG_HEAD, ihdr(300, 200), idat(Buffer.alloc(9)), IEND]),
    UNKNOWN,
  ],
  [
    'a PNG whose pixels do not unpack',
    Buffer.concat([PNG_HEAD, ihdr(3, 2), chunk('IDAT', 'x'), IEND]),
    UNKNOWN,
  ],
  [
    'a PNG of 2,500 million pixels',
    Buffer.concat([PNG_HEAD, ihdr(50_000, 50_000), idat(Buffer.alloc(9)), IEND]),
    'photo_too_many_pixels',
  ],
  ['a PNG with a PDF behind it', Buffer.concat([aPng(3, 2), text('%PDF-1.7')]), TWO],
  ['a WebP that says it is longer', text('RIFF\xff\xff\xff\x7fWEBPVP8 '), UNKNOWN],
  ['a WebP without pixels', riff(riffChunk('EXIF', text('GPS'))), UNKNOWN],
  ['a WebP that moves', riff(Buffer.concat([riffChunk('ANIM', Buffer.alloc(6)), VP8])), UNKNOWN],
  ['a sound in the clothes of a WebP', text('RIFF\x24\x00\x00\x00WAVEfmt '), UNKNOWN],
  [
    'a JPEG of 11 MB',
    Buffer.concat([jpeg(segment(0xfe, 'x')).subarray(0, -2), Buffer.alloc(11 * MB), JPEG_END]),
    'photo_too_large',
  ],
];

const left = () => county.cloud.files();

describe('what is no photo', () => {
  it('comes in at least forty ways here', () => {
    expect(HOSTILE.length).toBeGreaterThanOrEqual(40);
  });

  it.each(HOSTILE)(
    '%s: refused with words and a code, also when it is asked again',
    async (_what, bytes, code) => {
      const { id, fileID } = await anUpload(county, wang, bytes);
      const first = await county.as(wang).ask('claimPhoto', { id, fileID });
      const again = await county.as(wang).ask('claimPhoto', { id, fileID });
      if (first.ok) throw new Error('it was taken');
      expect([first.code, again]).toEqual([code, first]);
      const { text: words, next } = errorWords(first.code, first.data as never);
      expect([words, next].every((sentence) => /\p{Script=Han}.*。$/u.test(sentence))).toBe(true);
      expect(left()).toEqual([]);
    },
  );

  it.each([
    ['a path of somebody else’s', (path: string) => path.replace('inbox/', 'inbox/../photos/')],
    ['a name with dots and slashes', (path: string) => `${path}/../../places.json`],
    ['a name with a zero byte', (path: string) => `${path}\0.jpg`],
    ['another scheme', (path: string) => `file:///etc/passwd?${path.slice(3)}`],
  ])('%s is not claimed', async (_what, change) => {
    const { id, fileID } = await anUpload(county, wang);
    expect(await county.as(wang).refusal('claimPhoto', { id, fileID: change(fileID) })).toBe(
      'photo_not_yours',
    );
    await county.as(wang).call('claimPhoto', { id, fileID });
  });
});

describe('what nobody claimed', () => {
  it('does not stay in the storage, and what was claimed but never sent goes after a week', async () => {
    await anUpload(county, wang, jpeg());
    county.cloud.clock.advance(11 * 60_000);
    await county.jobs();
    expect(left().filter((path) => path.startsWith('inbox/'))).toEqual([]);
    expect(left().filter((path) => path.startsWith('photos/')).length).toBe(4);
    county.cloud.clock.advance(7 * 24 * 3_600_000);
    await county.jobs();
    expect(left().filter((path) => path.startsWith('photos/'))).toEqual([]);
  });
});
