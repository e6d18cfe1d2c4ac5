import { useShareAppMessage } from '@tarojs/taro'
import { routeUrl } from '../routes'
import { sharePictures, type Shared } from './shareable'

/**
 * Lets the page be passed on to a neighbour from WeChat's menu; the page config must set enableShareAppMessage. A page
 * without it cannot be shared at all, and pages about one person's matter never have it.
 */
export function useShare({ title, route, params, picture }: Shared): void {
  useShareAppMessage(() => ({ title, path: routeUrl(route, params), imageUrl: sharePictures[picture] }))
}
