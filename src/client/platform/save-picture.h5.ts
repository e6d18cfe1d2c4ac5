import { downloadFile } from './download.h5'
import { drawTextPicture, PICTURE_WIDTH, type SavedPicture, type TextPicture } from './text-picture'

/** Draws the words as a picture and downloads it. */
export async function savePicture(picture: TextPicture): Promise<SavedPicture> {
  const canvas = document.createElement('canvas')
  const pen = canvas.getContext('2d')
  if (!pen) return 'not-saved'
  canvas.width = PICTURE_WIDTH
  // Setting the size clears the canvas, so measure first and draw after.
  const height = drawTextPicture(pen, picture, 0)
  canvas.height = height
  drawTextPicture(pen, picture, height)
  const file = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'))
  if (!file) return 'not-saved'
  downloadFile(file, `${picture.name}.png`)
  return 'saved'
}
