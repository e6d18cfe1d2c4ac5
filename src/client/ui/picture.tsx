import { View } from '@tarojs/components'
import { aria } from './aria'
import './picture.scss'

/** Each name has its drawing in pictures/. Ours, in the look's pine, tint and sand. */
export type PictureName =
  | 'no-cases' | 'no-appointments' | 'no-notices' | 'no-gatherings' | 'no-network' | 'not-found' | 'not-yet'
  | 'only-yours' | 'all-done'

/** Decoration only: the sentence under it carries the meaning, so readers skip it. */
export function Picture({ name }: { name: PictureName }) {
  return <View className={`ui-picture ui-picture--${name}`} {...aria({ hidden: true })} />
}
