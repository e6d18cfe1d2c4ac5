/** A building chosen in one grid leaves the one it was in; in its own it stays, for it must stand somewhere. */
export const withBuilding = <Grid extends { buildingNames: readonly string[] }>(grids: readonly Grid[], at: number, building: string): Grid[] =>
  grids.map((grid, index) => {
    const others = grid.buildingNames.filter((name) => name !== building)
    return { ...grid, buildingNames: index === at ? [...others, building] : others }
  })
