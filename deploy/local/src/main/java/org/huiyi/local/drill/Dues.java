package org.huiyi.local.drill;

/// Where a history tells what falls due and what was declared.
///
/// @param armed a query for `aggregate, kind, due`: what was to be declared, unless somebody met it
/// @param declared a query for `aggregate, kind, due, which, recorded_at, received_at`
record Dues(String armed, String declared) {

    /// Minutes that nobody writes, their reminders, incidents that nobody resolves.
    static final Dues OF_MEETINGS =
            new Dues(
                    """
                    select aggregate_id aggregate, 'minutes.MinutesOverdue' kind,
                           (payload ->> 'dueAt')::timestamptz due
                    from event fell where event_type = 'minutes.MinutesFellDue' and not exists (
                      select from event done where done.aggregate_id = fell.aggregate_id
                      and done.event_type = 'minutes.MinutesPublished')
                    union all
                    select aggregate_id, 'minutes.MinutesReminderDue', reminder::timestamptz
                    from event fell, json_array_elements_text(payload -> 'reminders') as each(reminder)
                    where event_type = 'minutes.MinutesRemindersSet' and not exists (
                      select from event done where done.aggregate_id = fell.aggregate_id
                      and done.event_type = 'minutes.MinutesPublished')
                    union all
                    select aggregate_id, 'meeting.IncidentOverdue', (payload ->> 'dueAt')::timestamptz
                    from event where event_type = 'meeting.IncidentReported'\
                    """,
                    """
                    select aggregate_id aggregate, event_type kind,
                           coalesce(payload ->> 'remindAt', payload ->> 'dueAt')::timestamptz due,
                           payload ->> 'n' which, recorded_at, received_at
                    from event where event_type in (
                      'minutes.MinutesOverdue', 'minutes.MinutesReminderDue', 'meeting.IncidentOverdue')\
                    """);

    /// Actions that nobody does, reports and checks that nobody makes, rung by rung.
    static final Dues OF_ACTIONS =
            new Dues(
                    """
                    select aggregate_id aggregate, 'action.ActionOverdue' kind,
                           (payload -> 'item' ->> 'dueAt')::timestamptz due
                    from event where event_type = 'action.ActionAssigned'
                    union all
                    select aggregate_id, 'action.ProgressMissed', (payload ->> 'reportDueAt')::timestamptz
                    from event where event_type = 'action.ActionTold'
                    union all
                    select aggregate_id, 'action.CheckMissed', (payload ->> 'checkDueAt')::timestamptz
                    from event where event_type = 'action.ActionTold'
                    union all
                    select aggregate_id, event_type, (payload ->> 'nextDueAt')::timestamptz
                    from event where event_type in ('action.ProgressMissed', 'action.CheckMissed')
                      and payload ->> 'nextDueAt' is not null\
                    """,
                    """
                    select aggregate_id aggregate, event_type kind,
                           coalesce(payload ->> 'remindAt', payload ->> 'dueAt')::timestamptz due,
                           concat_ws(' ', payload ->> 'what', payload ->> 'cause', payload ->> 'step') which,
                           recorded_at, received_at
                    from event where event_type in (
                      'action.ActionOverdue', 'action.ProgressMissed', 'action.CheckMissed',
                      'action.VerificationMissed', 'action.ReminderFellDue', 'action.ActionEscalated')\
                    """);

    /// How many that were due by a time were never declared.
    String missing() {
        return """
        select count(*) from (%s) a where due <= ?::timestamptz and not exists (
        select from (%s) d where d.aggregate = a.aggregate and d.kind = a.kind and d.due = a.due)\
        """
                .formatted(armed, declared);
    }

    String doubled() {
        return """
        select count(*) from (select from (%s) d group by aggregate, kind, due, which having count(*) > 1) twice\
        """
                .formatted(declared);
    }

    /// Neither by the service's time nor by the database's may anything be declared before it is due.
    String early() {
        return "select count(*) from (%s) d where recorded_at < due or received_at < due"
                .formatted(declared);
    }

    /// When each fell due and when it was recorded, as two times of UTC.
    String times() {
        return """
        select to_char(due at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') || ' ' ||
        to_char(recorded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') || ' ' || kind from (%s) d\
        """
                .formatted(declared);
    }
}
