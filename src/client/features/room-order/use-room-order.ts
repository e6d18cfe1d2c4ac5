import { useState } from 'react'
import type { InputOf } from '../../api/operation'
import { whereAmI, type Position } from '../../platform/where-am-i'
import type { Order, RoomOrderProps } from './room-order'

/** What the switch over a list of rooms shows, and what it asks the list for. */
export function useRoomOrder(): RoomOrderProps & { asked: InputOf<'rooms/list'> } {
  const [order, setOrder] = useState<Order>('home')
  const [position, setPosition] = useState<Position>()
  const [locating, setLocating] = useState<RoomOrderProps['locating']>('idle')
  const isFromHere = order !== 'home' && position !== undefined

  const choose = async (wanted: Order) => {
    if (wanted === 'here') {
      setLocating('asking')
      const found = await whereAmI()
      setLocating(found ? 'idle' : 'unknown')
      if (!found) return
      setPosition(found)
    }
    setOrder(wanted)
  }
  return {
    order, locating, onOrder: (wanted) => void choose(wanted),
    asked: { orderBy: order === 'soonest' ? 'soonest' : 'nearest', ...(isFromHere ? { position } : {}) },
  }
}
