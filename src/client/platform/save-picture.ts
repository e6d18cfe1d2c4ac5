import Taro from '@tarojs/taro'
import { drawTextPicture, PICTURE_WIDTH, type Pen, type SavedPicture, type TextPicture } from './text-picture'

/** Draws the words as a picture and puts it into the phone's album. */
export async function savePicture(picture: TextPicture): Promise<SavedPicture> {
  const { pen: measuringPen } = paper(10)
  const height = drawTextPicture(measuringPen, picture, 0)
  const { canvas, pen } = paper(height)
  drawTextPicture(pen, picture, height)
  try {
    // The mini-program takes an off-screen canvas here as well; Taro's type names only the one on a page.
    const { tempFilePath } = await Taro.canvasToTempFilePath({ canvas: canvas as unknown as Taro.Canvas, fileType: 'png' })
    await Taro.saveImageToPhotosAlbum({ filePath: tempFilePath })
    return 'saved'
  } catch (error) {
    return /auth/.test(reasonOf(error)) ? 'not-allowed' : 'not-saved'
  }
}

function paper(height: number): { canvas: Taro.OffscreenCanvas; pen: Pen } {
  const canvas = Taro.createOffscreenCanvas({ type: '2d', width: PICTURE_WIDTH, height })
  const pen = canvas.getContext('2d') as unknown as Pen
  return { canvas, pen }
}

function reasonOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'errMsg' in error ? String(error.errMsg) : ''
}
