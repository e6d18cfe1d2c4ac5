import { useElderView } from '../../platform/elder-view'
import { useShare } from '../../platform/share'
import { ElderHome } from './elder-home'
import { EverydayHome } from './everyday-home'

export default function Home() {
  useShare({ title: '有烦心事，慢慢说：登记、约调解、看进度', route: 'home', picture: 'home' })
  const isElder = useElderView((view) => view.isElder)
  return isElder ? <ElderHome /> : <EverydayHome />
}
