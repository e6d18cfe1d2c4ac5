import { SelectField } from '../../ui/picker-field'
import { clockOf } from './week-words'

/** Every quarter of an hour: rooms open and sittings begin on one. */
const quarters = Array.from({ length: 97 }, (_, index) => clockOf(index * 15)).map((clock) => ({ value: clock, label: clock }))

/** A time of day, 09:15. */
export function TimeField(props: { label: string; value: string | undefined; onChange: (clock: string) => void }) {
  return <SelectField {...props} options={quarters} />
}
