import fc from 'fast-check';
import { expect, it } from 'vitest';
import { pictureHeader } from '../../renderer/domain/pictureHeader';

const text = (word: string) => [...word].map((letter) => letter.charCodeAt(0));
const big = (n: number, bytes: number) => Array.from({ length: bytes }, (_, at) => (n >> (8 * (bytes - 1 - at))) & 255);
const little = (n: number, bytes: number) => big(n, bytes).reverse();

const png = (w: number, h: number) => [
  0x89,
  ...text('PNG'),
  13,
  10,
  26,
  10,
  ...big(13, 4),
  ...text('IHDR'),
  ...big(w, 4),
  ...big(h, 4),
  8,
  6,
  0,
  0,
  0,
];
const frame = (marker: number, w: number, h: number) => [0xff, marker, ...big(17, 2), 8, ...big(h, 2), ...big(w, 2), 3];
const exif = [0xff, 0xe1, ...big(6, 2), 1, 2, 3, 4];
const riff = (kind: string, rest: number[]) => [
  ...text('RIFF'),
  ...little(100, 4),
  ...text('WEBP'),
  ...text(kind),
  ...rest,
];

it.each<[string, number[], unknown]>([
  ['a PNG', png(4000, 3000), { kind: 'png', width: 4000, height: 3000 }],
  [
    'a JPEG after its Exif',
    [0xff, 0xd8, ...exif, ...frame(0xc0, 1600, 900)],
    { kind: 'jpeg', width: 1600, height: 900 },
  ],
  [
    'a progressive JPEG with fill bytes',
    [0xff, 0xd8, 0xff, ...frame(0xc2, 20, 10)],
    { kind: 'jpeg', width: 20, height: 10 },
  ],
  [
    'a JPEG whose tables come first',
    [0xff, 0xd8, 0xff, 0xc4, ...big(4, 2), 9, 9, ...frame(0xc0, 20, 10)],
    { kind: 'jpeg', width: 20, height: 10 },
  ],
  [
    'a lossy WebP',
    riff('VP8 ', [...little(50, 4), 0, 0, 0, 0x9d, 1, 0x2a, ...little(640, 2), ...little(480, 2)]),
    { kind: 'webp', width: 640, height: 480 },
  ],
  [
    'a lossless WebP',
    riff('VP8L', [...little(50, 4), 0x2f, ...little((479 << 14) | 639, 4)]),
    { kind: 'webp', width: 640, height: 480 },
  ],
  [
    'an extended WebP',
    riff('VP8X', [...little(10, 4), 0, 0, 0, 0, ...little(70_000, 3), ...little(9, 3)]),
    { kind: 'webp', width: 70_001, height: 10 },
  ],
  ['a PNG without pixels', png(0, 10), null],
  ['a JPEG that ends in its header', [0xff, 0xd8, ...exif], null],
  ['a JPEG without a frame', [0xff, 0xd8, 0xff, 0xd9, ...frame(0xc0, 20, 10)], null],
  ['a picture that moves', text('GIF89a          '), null],
  ['a text', text('Dit is geen foto, maar wel lang genoeg.'), null],
  ['nothing', [], null],
])('%s', (_, bytes, header) => expect(pictureHeader(new Uint8Array(bytes))).toEqual(header));

it('any bytes at all are a header or not, and no fault', () => {
  const start = fc.constantFrom(png(9, 9).slice(0, 12), [0xff, 0xd8], riff('VP8X', []), []);
  fc.assert(
    fc.property(start, fc.uint8Array({ maxLength: 60 }), (head, tail) => {
      const found = pictureHeader(new Uint8Array([...head, ...tail]));
      if (found) expect(Math.min(found.width, found.height)).toBeGreaterThan(0);
    }),
  );
});
