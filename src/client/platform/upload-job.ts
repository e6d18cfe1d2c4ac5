export interface UploadJob {
  url: string
  /** PickedPhoto.path */
  path: string
  headers: Readonly<Record<string, string>>
  /** 0 to 100. */
  onProgress: (percent: number) => void
}

export interface Upload {
  /** `refused` carries the status the server answered; `failed` means no answer came. */
  finished: Promise<{ end: 'done' } | { end: 'refused'; status: number } | { end: 'failed' } | { end: 'cancelled' }>
  cancel: () => void
}
