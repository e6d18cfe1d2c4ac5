import { copyText } from '../../platform/copy-text'
import { saveFile } from '../../platform/save-file'
import { toast } from '../../platform/toast'
import { BottomBar } from '../../ui/bottom-bar'
import { Button } from '../../ui/button'
import { dayOf } from '../../ui/shown-time'
import { copyFileName, type OwnDocument } from './copy-sections'

/** The whole copy as JSON (个人信息保护法 45): into a file, or into the clipboard where a phone keeps no files. */
export function CopyBar({ document }: { document: OwnDocument }) {
  const text = () => JSON.stringify(document, null, 2)
  const save = async () => {
    if (await saveFile({ name: copyFileName(dayOf(document.madeAt)), text: text() }) === 'not-saved') toast('没有存成，可以点“全部复制”')
  }
  const copy = async () => {
    toast(await copyText(text()) ? '复制好了' : '没有复制成，请再试一次')
  }
  return (
    <BottomBar>
      <Button label='全部复制' kind='secondary' onPress={() => void copy()} />
      <Button label='存成文件' onPress={() => void save()} />
    </BottomBar>
  )
}
