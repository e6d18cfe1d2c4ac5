import { Card } from '../../ui/card'
import { SectionTitle } from '../../ui/section-title'
import { Words } from '../../ui/words'

/** Whose name the room bears, and why. */
export function RoomStory({ story }: { story: readonly string[] }) {
  if (story.length === 0) return null
  return (
    <>
      <SectionTitle title='名字的来历' />
      <Card>{story.map((paragraph) => <Words key={paragraph}>{paragraph}</Words>)}</Card>
    </>
  )
}
