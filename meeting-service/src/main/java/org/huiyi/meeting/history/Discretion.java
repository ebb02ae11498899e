package org.huiyi.meeting.history;

/// Who may find a meeting, and who its title, as conditions on a row `m` of the list of meetings. They are
/// asked with `:myParty`, `:me` and `:now`.
public final class Discretion {
    /// Of a party that takes part, its recorder or its support.
    public static final String FINDS =
            """
            exists (select 1 from meeting_reader r
                    where r.meeting_id = m.meeting_id
                      and (r.kind = 'party' and r.who = :myParty
                           or r.kind <> 'party' and r.who = :me))
            """;

    /// The title of a sensitive meeting is for the organiser's people and those whom an agreement about the
    /// meeting, its series or everything binds.
    public static final String READS_TITLE =
            """
            (m.classification = 'ORDINARY' or m.organiser = :myParty or exists (
                select 1 from agreement_entry p
                join agreement_entry o using
                    (organiser, party_id, scope, valid_from, valid_to, document)
                where p.side = 'PARTY' and o.side = 'ORGANISER'
                  and p.organiser = m.organiser and p.party_id = :myParty
                  and p.person_id is not distinct from o.person_id
                  and (p.person_id is null or p.person_id = :me)
                  and p.valid_from <= :now and :now < p.valid_to
                  and p.scope in ('*', 'meeting:' || m.meeting_id, 'series:' || m.series)))
            """;

    private Discretion() {}
}
