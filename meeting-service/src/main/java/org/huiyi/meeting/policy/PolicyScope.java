package org.huiyi.meeting.policy;

import java.util.Optional;
import java.util.regex.Pattern;

/// Where an adaptation holds, from the widest to the most specific.
public sealed interface PolicyScope {
    Pattern SERIES = Pattern.compile("series:([a-z0-9][a-z0-9._-]{0,62})/([^/\\s]{1,100})");
    Pattern MEETING = Pattern.compile("meeting:(mtg_[0-9a-z]{1,60})");

    /// As written in paths and events: `house`, `series:<party>/<name>` or `meeting:<id>`.
    String text();

    /// The first half of a policy version such as `house:3`.
    String word();

    default String policyId() {
        return "policy:" + text();
    }

    record House() implements PolicyScope {
        @Override
        public String text() {
            return "house";
        }

        @Override
        public String word() {
            return "house";
        }
    }

    record Series(String party, String name) implements PolicyScope {
        @Override
        public String text() {
            return "series:" + party + "/" + name;
        }

        @Override
        public String word() {
            return "series";
        }
    }

    record OneMeeting(String meetingId) implements PolicyScope {
        @Override
        public String text() {
            return "meeting:" + meetingId;
        }

        @Override
        public String word() {
            return "meeting";
        }
    }

    /// Empty when the text is no scope at all.
    static Optional<PolicyScope> parse(String text) {
        if (text.equals("house")) {
            return Optional.of(new House());
        }
        var series = SERIES.matcher(text);
        if (series.matches()) {
            return Optional.of(new Series(series.group(1), series.group(2)));
        }
        var meeting = MEETING.matcher(text);
        return meeting.matches() ? Optional.of(new OneMeeting(meeting.group(1))) : Optional.empty();
    }
}
