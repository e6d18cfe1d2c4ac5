import { Notice } from '../../ui/notice'

export function NotSavedNotice() {
  return <Notice tone='waiting' icon='warning' isAlert>手机空间不够，刚才填的没能存下来。请先别关掉，填完直接提交。</Notice>
}
