package org.huiyi.meeting.series;

/// A series by the party that organises it and the name it gave.
public record SeriesName(String organiser, String name) {
    /// As in paths and in the scope of a policy.
    public String text() {
        return organiser + "/" + name;
    }

    String seriesId() {
        return "series:" + text();
    }

    /// How the history of the series is found.
    public static String id(String organiser, String name) {
        return new SeriesName(organiser, name).seriesId();
    }
}
