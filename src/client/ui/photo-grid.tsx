import { Image, View, Text } from '@tarojs/components'
import { aria, pressable } from './aria'
import { Icon } from './icon'
import './photo-grid.scss'

export interface PhotoGridItem {
  id: string
  src: string
  state: 'uploading' | 'ready' | 'failed'
  /** 0 to 100 while uploading. */
  progress?: number | undefined
  /** Why it failed, short. */
  reason?: string | undefined
}

export interface PhotoGridProps {
  photos: readonly PhotoGridItem[]
  /** The add tile; left out when there is no room for more. */
  onAdd?: (() => void) | undefined
  onOpen?: (id: string) => void
  onRemove?: (id: string) => void
  onRetry?: (id: string) => void
}

/** The frame around a photo carries its name; the browser's own image must say that it has none. */
const unnamed = process.env.TARO_ENV === 'h5' ? { nativeProps: { alt: '' } } : {}

export function PhotoGrid({ photos, onAdd, onOpen, onRemove, onRetry }: PhotoGridProps) {
  return (
    <View className='ui-photo-grid'>
      {photos.map((photo, index) => {
        const name = `第 ${index + 1} 张照片`
        return (
          <View key={photo.id} className='ui-photo-grid__cell'>
            <View className='ui-photo-grid__frame' onClick={() => onOpen?.(photo.id)} {...(onOpen ? pressable({ label: `看${name}` }) : aria({ role: 'img', label: name }))}>
              <Image className='ui-photo-grid__image' src={photo.src} mode='aspectFill' {...unnamed} />
            </View>
            {photo.state === 'uploading' && (
              <View className='ui-photo-grid__veil' {...aria({ role: 'status' })}><Text>{`上传中 ${Math.round(photo.progress ?? 0)}%`}</Text></View>
            )}
            {photo.state === 'failed' && (
              <View className='ui-photo-grid__veil ui-photo-grid__veil--failed' onClick={() => onRetry?.(photo.id)} {...pressable({ label: `${name}没传上，再试一次` })}>
                <Text>{photo.reason ?? '没传上'}</Text>
                <Text className='ui-photo-grid__retry'>再试一次</Text>
              </View>
            )}
            {onRemove && (
              <View className='ui-photo-grid__remove' onClick={() => onRemove(photo.id)} {...pressable({ label: `${photo.state === 'uploading' ? '取消' : '去掉'}${name}` })}>
                <View className='ui-photo-grid__cross'><Icon name='close' size='small' /></View>
              </View>
            )}
          </View>
        )
      })}
      {onAdd && (
        <View className='ui-photo-grid__cell ui-photo-grid__cell--add' onClick={onAdd} {...pressable({ label: '添加照片' })}>
          <Icon name='camera' size='large' />
          <Text>添加照片</Text>
        </View>
      )}
    </View>
  )
}
