export interface TextFile {
  name: string
  text: string
}

export type SavedFile = 'saved' | 'not-saved'
