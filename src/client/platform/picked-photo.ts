/** A photo made ready on the phone: at most 2048 px, JPEG, without its EXIF (place, time, device). */
export interface PickedPhoto {
  /** A temporary address: good for showing and sending now, gone after a restart. */
  path: string
  contentType: 'image/jpeg'
  byteLength: number
}

export interface PickedPhotos {
  photos: PickedPhoto[]
  /** How many of the chosen could not be read or stayed larger than allowed. */
  unusable: number
}

export const LONGEST_SIDE_PX = 2048
export const JPEG_QUALITY = 0.85

/** Width and height within the longest side, in proportion, never enlarged. */
export function fitted(width: number, height: number): { width: number; height: number } {
  const factor = Math.min(1, LONGEST_SIDE_PX / Math.max(width, height))
  return { width: Math.round(width * factor), height: Math.round(height * factor) }
}
