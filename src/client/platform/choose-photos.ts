import Taro from '@tarojs/taro'
import { fitted, JPEG_QUALITY, type PickedPhoto, type PickedPhotos } from './picked-photo'

/** Lets the person take or choose up to `most` photos. Empty when they chose none. */
export async function choosePhotos(most: number): Promise<PickedPhotos> {
  const paths = await chosenPaths(most)
  const made = await Promise.all(paths.map((path) => madeReady(path).catch(() => undefined)))
  const photos = made.filter((photo) => photo !== undefined)
  return { photos, unusable: paths.length - photos.length }
}

async function chosenPaths(most: number): Promise<string[]> {
  try {
    const { tempFiles } = await Taro.chooseMedia({ count: most, mediaType: ['image'], sizeType: ['compressed'] })
    return tempFiles.map(({ tempFilePath }) => tempFilePath)
  } catch {
    // Closing the chooser rejects as well.
    return []
  }
}

// Compressing writes the picture anew, which also leaves its EXIF behind.
async function madeReady(path: string): Promise<PickedPhoto> {
  const { width, height } = await Taro.getImageInfo({ src: path })
  const size = fitted(width, height)
  const { tempFilePath } = await Taro.compressImage({
    src: path,
    quality: JPEG_QUALITY * 100,
    compressedWidth: size.width,
    compressedHeight: size.height,
  })
  const { size: byteLength } = await fileSize(tempFilePath)
  return { path: tempFilePath, contentType: 'image/jpeg', byteLength }
}

function fileSize(filePath: string): Promise<{ size: number }> {
  return new Promise((resolve, reject) => {
    Taro.getFileSystemManager().getFileInfo({ filePath, success: resolve, fail: reject })
  })
}
