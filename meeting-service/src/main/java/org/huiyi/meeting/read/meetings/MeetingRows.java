package org.huiyi.meeting.read.meetings;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.huiyi.meeting.meeting.Classification;
import org.huiyi.meeting.meeting.MeetingStatus;
import org.jspecify.annotations.Nullable;

/// Reads rows of the list.
final class MeetingRows {
    private MeetingRows() {}

    static MeetingRow read(ResultSet rs) throws SQLException {
        return new MeetingRow(
                rs.getString("meeting_id"),
                rs.getString("title"),
                MeetingStatus.valueOf(rs.getString("status")),
                rs.getLong("version"),
                rs.getString("organiser"),
                instant(rs, "starts_at"),
                instant(rs, "ends_at"),
                rs.getString("zone"),
                Classification.valueOf(rs.getString("classification")),
                rs.getString("series"));
    }

    private static @Nullable Instant instant(ResultSet rs, String column) throws SQLException {
        OffsetDateTime time = rs.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
