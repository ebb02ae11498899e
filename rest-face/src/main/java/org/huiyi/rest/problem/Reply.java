package org.huiyi.rest.problem;

import java.util.List;
import org.huiyi.rest.problem.Problem.Unreadable;
import org.springframework.http.HttpHeaders;

/// What is to be said about a failure, before it is worded.
///
/// @param name of the problem type, and the key of its wording
record Reply(int status, String name, List<Unreadable> errors, HttpHeaders headers) {
    static Reply of(int status, String name) {
        return new Reply(status, name, List.of(), new HttpHeaders());
    }

    static Reply malformed(List<Unreadable> errors) {
        return new Reply(400, "malformed-request", errors, new HttpHeaders());
    }

    Reply with(HttpHeaders more) {
        var all = new HttpHeaders(headers);
        all.putAll(more);
        return new Reply(status, name, errors, all);
    }

    Reply with(String header, String value) {
        var more = new HttpHeaders();
        more.set(header, value);
        return with(more);
    }
}
