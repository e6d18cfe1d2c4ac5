import { fitted, JPEG_QUALITY, type PickedPhoto, type PickedPhotos } from './picked-photo'

export async function choosePhotos(most: number): Promise<PickedPhotos> {
  const files = (await chosenFiles()).slice(0, most)
  const made = await Promise.all(files.map((file) => madeReady(file).catch(() => undefined)))
  const photos = made.filter((photo) => photo !== undefined)
  return { photos, unusable: files.length - photos.length }
}

function chosenFiles(): Promise<File[]> {
  return new Promise((resolve) => {
    const input = document.createElement('input')
    input.type = 'file'
    input.accept = 'image/jpeg,image/png,image/webp'
    input.multiple = true
    input.hidden = true
    const finish = () => {
      resolve([...(input.files ?? [])])
      input.remove()
    }
    input.addEventListener('change', finish)
    input.addEventListener('cancel', finish)
    // Safari opens the chooser only for an input that is in the page.
    document.body.appendChild(input)
    input.click()
  })
}

// Drawing the picture anew turns it upright and leaves its EXIF behind.
async function madeReady(file: File): Promise<PickedPhoto> {
  const image = await decoded(file)
  const canvas = document.createElement('canvas')
  Object.assign(canvas, fitted(image.naturalWidth, image.naturalHeight))
  const context = canvas.getContext('2d')
  if (!context) throw new Error('this browser cannot draw')
  context.fillStyle = '#ffffff'
  context.fillRect(0, 0, canvas.width, canvas.height)
  context.drawImage(image, 0, 0, canvas.width, canvas.height)
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/jpeg', JPEG_QUALITY))
  if (!blob) throw new Error('this browser cannot write JPEG')
  return { path: URL.createObjectURL(blob), contentType: 'image/jpeg', byteLength: blob.size }
}

function decoded(file: File): Promise<HTMLImageElement> {
  return new Promise((resolve, reject) => {
    const url = URL.createObjectURL(file)
    const image = new Image()
    image.onload = () => {
      URL.revokeObjectURL(url)
      resolve(image)
    }
    image.onerror = () => {
      URL.revokeObjectURL(url)
      reject(new Error('not a picture'))
    }
    image.src = url
  })
}
