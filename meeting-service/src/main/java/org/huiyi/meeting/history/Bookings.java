package org.huiyi.meeting.history;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.huiyi.meeting.meeting.Clash;
import org.huiyi.meeting.meeting.PlanEvent.MeetingRescheduled;
import org.huiyi.meeting.meeting.PlanEvent.MeetingScheduled;
import org.huiyi.meeting.meeting.PreparationEvent.OrganiserTransferred;
import org.huiyi.meeting.meeting.PreparationEvent.ResourceCommitted;
import org.huiyi.meeting.meeting.PreparationEvent.ResourceRequested;
import org.huiyi.meeting.meeting.Timetable;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Which places an organiser and which things a party gave to which meeting. Two houses may have a room of one
/// name, so a thing is known by whose it is, and nobody learns of meetings of others from it.
@ProcessingGroup("view.bookings")
public final class Bookings {
    private static final int MOST = 3;

    private final JdbcClient database;

    public Bookings(JdbcClient database) {
        this.database = database;
    }

    @EventHandler
    void on(MeetingScheduled event) {
        database.sql(
                        """
                        insert into booking (meeting_id, n, owner, thing, promised)
                        values (:id, 0, :owner, :thing, true) on conflict do nothing
                        """)
                .param("id", event.meetingId())
                .param("owner", event.organiser())
                .param("thing", key(event.venue().place()))
                .update();
        if (event.timetable() != null) {
            move(event.meetingId(), event.timetable());
        }
    }

    @EventHandler
    void on(MeetingRescheduled event) {
        database.sql("update booking set thing = :thing where meeting_id = :id and n = 0")
                .param("thing", key(event.venue().place()))
                .param("id", event.meetingId())
                .update();
        move(event.meetingId(), event.timetable());
    }

    @EventHandler
    void on(OrganiserTransferred event) {
        database.sql("update booking set owner = :owner where meeting_id = :id and n = 0")
                .param("owner", event.to())
                .param("id", event.meetingId())
                .update();
    }

    @EventHandler
    void on(ResourceRequested event) {
        database.sql(
                        """
                        insert into booking (meeting_id, n, owner, thing, promised, starts_at, ends_at)
                        select meeting_id, :n, :owner, :thing, false, starts_at, ends_at
                        from booking where meeting_id = :id and n = 0
                        on conflict do nothing
                        """)
                .param("id", event.meetingId())
                .param("n", event.n())
                .param("owner", event.partyId())
                .param("thing", key(event.resource()))
                .update();
    }

    @EventHandler
    void on(ResourceCommitted event) {
        database.sql("update booking set promised = :given where meeting_id = :id and n = :n")
                .param("given", event.committed())
                .param("id", event.meetingId())
                .param("n", event.n())
                .update();
    }

    @ResetHandler
    void empty() {
        database.sql("truncate booking").update();
    }

    /// The first other meetings ahead that have this thing of this owner within that time; last and as tentative those
    /// that no notice was sent of.
    List<Clash> of(String meetingId, String owner, String thing, Timetable time) {
        return database.sql(
                        """
                        select b.meeting_id, m.status, greatest(b.starts_at, :from) as starts,
                            least(b.ends_at, :to) as ends
                        from booking b join meeting_list m on m.meeting_id = b.meeting_id
                        where b.owner = :owner and b.thing = :thing and b.promised
                            and b.meeting_id <> :id and b.starts_at < :to and b.ends_at > :from
                            and m.status in ('SCHEDULED', 'CONVENED', 'CONFIRMED', 'IN_SESSION', 'SUSPENDED')
                        order by m.status = 'SCHEDULED', b.starts_at, b.meeting_id limit :most
                        """)
                .param("id", meetingId)
                .param("owner", owner)
                .param("thing", key(thing))
                .param("from", time.startsAt().atOffset(ZoneOffset.UTC))
                .param("to", time.endsAt().atOffset(ZoneOffset.UTC))
                .param("most", MOST)
                .query((rs, _) ->
                        Clash.over(
                                thing,
                                rs.getString("meeting_id"),
                                instant(rs.getObject("starts", OffsetDateTime.class)),
                                instant(rs.getObject("ends", OffsetDateTime.class)),
                                rs.getString("status").equals("SCHEDULED")))
                .list();
    }

    private void move(String meetingId, Timetable time) {
        database.sql(
                        """
                        update booking set starts_at = :from, ends_at = :to where meeting_id = :id
                        """)
                .param("from", time.startsAt().atOffset(ZoneOffset.UTC))
                .param("to", time.endsAt().atOffset(ZoneOffset.UTC))
                .param("id", meetingId)
                .update();
    }

    private static Instant instant(OffsetDateTime at) {
        return at.toInstant();
    }

    /// However it is spelt.
    private static @Nullable String key(@Nullable String thing) {
        return thing == null || thing.isBlank()
                ? null
                : thing.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
