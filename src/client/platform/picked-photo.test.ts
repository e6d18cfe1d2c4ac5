import { fitted } from './picked-photo'

test.each([
  [2048, 1024, { width: 2048, height: 1024 }],
  [4096, 2048, { width: 2048, height: 1024 }],
  [1536, 2049, { width: 1535, height: 2048 }],
  [10, 10, { width: 10, height: 10 }],
])('%d × %d fits as %p', (width, height, size) => expect(fitted(width, height)).toEqual(size))
