package org.huiyi.meeting.read.minutes;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;

/// A part of the minutes as it is read: its entries, or the word `none`.
public record Listed<T>(boolean none, List<T> entries) {
    @JsonValue
    Object json() {
        return none ? "none" : entries;
    }
}
