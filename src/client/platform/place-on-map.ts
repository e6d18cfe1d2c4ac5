export interface PlaceOnMap {
  name: string
  address: string
  latitude: number
  longitude: number
}
