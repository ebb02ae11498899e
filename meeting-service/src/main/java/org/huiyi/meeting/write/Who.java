package org.huiyi.meeting.write;

import com.fasterxml.jackson.annotation.JsonCreator;
import org.huiyi.meeting.minutes.Contents.Assignee;
import org.jspecify.annotations.Nullable;

/// `{"person": ...}` or `{"department": ...}`; a plain string names a person.
public record Who(@Nullable String person, @Nullable String department) {
    @JsonCreator
    public Who {}

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Who person(String id) {
        return new Who(id, null);
    }

    Assignee named(MinutesFields fields, String field) {
        var id = fields.id(field + ".assignee.person", person);
        return new Assignee(id, MinutesFields.line(field + ".assignee.department", department));
    }
}
