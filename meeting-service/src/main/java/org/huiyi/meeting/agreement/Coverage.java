package org.huiyi.meeting.agreement;

import java.util.Optional;
import java.util.regex.Pattern;

/// What an entry covers. Written `*` for everything the organiser convenes, `meeting:<id>`,
/// `series:<name>` for a series of the organiser, or `topic:<words>` for a topic of any of its meetings.
public sealed interface Coverage {
    Pattern MEETING = Pattern.compile("(?:meeting:)?(mtg_[0-9a-z]{1,60})");
    Pattern SERIES = Pattern.compile("series:(?:[a-z0-9][a-z0-9._-]{0,62}/)?([^/]{1,100})");
    Pattern TOPIC = Pattern.compile("topic:(\\S(?:.{0,198}\\S)?)");

    /// The one way this is written.
    String text();

    record Everything() implements Coverage {
        @Override
        public String text() {
            return "*";
        }
    }

    record OneMeeting(String meetingId) implements Coverage {
        @Override
        public String text() {
            return "meeting:" + meetingId;
        }
    }

    record Series(String name) implements Coverage {
        @Override
        public String text() {
            return "series:" + name;
        }
    }

    record Topic(String words) implements Coverage {
        @Override
        public String text() {
            return "topic:" + words;
        }
    }

    /// Empty when the text is no scope. A bare meeting id and `all` are read too, and written properly.
    static Optional<Coverage> parse(String text) {
        if (text.equals("*") || text.equalsIgnoreCase("all")) {
            return Optional.of(new Everything());
        }
        var meeting = MEETING.matcher(text);
        if (meeting.matches()) {
            return Optional.of(new OneMeeting(meeting.group(1)));
        }
        var series = SERIES.matcher(text);
        if (series.matches()) {
            return Optional.of(new Series(series.group(1)));
        }
        var topic = TOPIC.matcher(text);
        return topic.matches() ? Optional.of(new Topic(topic.group(1))) : Optional.empty();
    }
}
