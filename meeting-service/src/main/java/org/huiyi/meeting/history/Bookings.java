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
    private static final int PLACE = 0;
    private static final int MOST = 3;

    private final JdbcClient database;

    public Bookings(JdbcClient database) {
        this.database = database;
    }

    @EventHandler
    void on(MeetingScheduled event) {
        book(event.meetingId(), PLACE, event.organiser(), event.venue().place(), true);
    }

    @EventHandler
    void on(MeetingRescheduled event) {
        database.sql("update booking set thing = :thing where meeting_id = :id and n = 0")
                .param("thing", key(event.venue().place()))
                .param("id", event.meetingId())
                .update();
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
        book(event.meetingId(), event.n(), event.partyId(), event.resource(), false);
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
                        select m.meeting_id, m.status, greatest(m.starts_at, :from) as starts,
                            least(m.ends_at, :to) as ends
                        from booking b join meeting_list m on m.meeting_id = b.meeting_id
                        where b.owner = :owner and b.thing = :thing and b.promised
                            and b.meeting_id <> :id and m.starts_at < :to and m.ends_at > :from
                            and m.status in ('SCHEDULED', 'CONVENED', 'CONFIRMED', 'IN_SESSION', 'SUSPENDED')
                        order by m.status = 'SCHEDULED', m.starts_at, m.meeting_id limit :most
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

    private void book(
            String meetingId, int n, String owner, @Nullable String thing, boolean promised) {
        database.sql(
                        """
                        insert into booking (meeting_id, n, owner, thing, promised)
                        values (:id, :n, :owner, :thing, :promised) on conflict do nothing
                        """)
                .param("id", meetingId)
                .param("n", n)
                .param("owner", owner)
                .param("thing", key(thing))
                .param("promised", promised)
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
