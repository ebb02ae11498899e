package org.huiyi.meeting.write.issuecalendar;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.huiyi.rest.Answer;
import org.jspecify.annotations.Nullable;

/// The answer to every write, and where the calendar is read.
///
/// @param url whoever has it reads the calendar; told once, so absent where the request was a repeat or a
///     dry run
@JsonInclude(JsonInclude.Include.NON_NULL)
record IssuedCalendar(
        String id,
        long version,
        List<Answer.Recorded> recorded,
        List<Answer.Remark> findings,
        @Nullable String url) {
    static IssuedCalendar of(Answer answer, @Nullable String url) {
        return new IssuedCalendar(
                answer.id(), answer.version(), answer.recorded(), answer.findings(), url);
    }
}
