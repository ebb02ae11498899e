package org.huiyi.meeting.write.draftminutes;

import com.fasterxml.jackson.annotation.JsonCreator;
import org.huiyi.meeting.minutes.Contents.Assignee;
import org.jspecify.annotations.Nullable;

/// `{"person": ...}` or `{"department": ...}`; a plain string names a person.
record Who(@Nullable String person, @Nullable String department) {
    private static final int NAME = 200;

    @JsonCreator
    Who {}

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Who person(String id) {
        return new Who(id, null);
    }

    Assignee named(Limits limits, String field) {
        var id = limits.id(field + ".assignee.person", person);
        return new Assignee(id, Limits.bounded(field + ".assignee.department", department, NAME));
    }
}
