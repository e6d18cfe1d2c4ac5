// What must never be true of gatherings, told by the tables alone; each statement finds nothing.

/** More seats held or kept than there are. */
const tooManySeats = `
  select g.id as fault from gathering g
  where (select count(p.seat_no) from gathering_place p where p.district_id = g.district_id and p.gathering_id = g.id) > g.seats
    or (select max(p.seat_no) from gathering_place p where p.district_id = g.district_id and p.gathering_id = g.id) > g.seats`

/** Places that are not what their person's last event says. */
const eventsDisagree = `
  with last as (
    select distinct on (gathering_id, person_id) gathering_id, person_id, kind from gathering_event
    where person_id is not null and kind <> 'rated' order by gathering_id, person_id, seq desc),
  told as (
    select gathering_id, person_id, case kind when 'joined' then 'seated' when 'offer-taken' then 'seated' when 'waiting-joined' then 'waiting'
      when 'seat-offered' then 'offered' end as state from last)
  select coalesce(t.gathering_id, p.gathering_id) || ' ' || coalesce(t.person_id, p.person_id) as fault
  from (select * from told where state is not null) t
    full join gathering_place p on p.gathering_id = t.gathering_id and p.person_id = t.person_id
  where t.state is distinct from p.state`

/** Numbers with a gap. */
const eventsMissing = `
  select g.id as fault from gathering g
  where (select coalesce(max(e.seq), 0) from gathering_event e where e.gathering_id = g.id) <> g.last_seq
    or (select count(*) from gathering_event e where e.gathering_id = g.id) <> g.last_seq`

/** People with a seat whose time is not all taken, or taken for nothing. */
const timeFaults = `
  with wanted as (
    select 'gathering:' || g.id as holder, 'person:' || p.person_id as resource, q as quantum_at
    from gathering g join gathering_place p on p.gathering_id = g.id and p.state = 'seated'
      cross join lateral generate_series(g.starts_at, g.ends_at - interval '15 minutes', interval '15 minutes') q
    where g.called_off_reason is null)
  select coalesce(w.holder || w.resource, o.appointment_id || o.resource) as fault
  from wanted w full join (select * from occupancy where appointment_id like 'gathering:%') o
    on o.appointment_id = w.holder and o.resource = w.resource and o.quantum_at = w.quantum_at
  where w.holder is null or o.appointment_id is null`

/** A free seat that nobody is offered while somebody waits. Holds until an hour and a quarter before the start. */
export const idleSeats = `
  select g.id as fault from gathering g
  where exists (select from gathering_place p where p.gathering_id = g.id and p.state = 'waiting')
    and (select count(p.seat_no) from gathering_place p where p.gathering_id = g.id) < g.seats`

export const gatheringFaults = [tooManySeats, eventsDisagree, eventsMissing, timeFaults]
