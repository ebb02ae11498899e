package org.huiyi.local.story;

import java.net.http.HttpResponse;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/// What a service answered to one request.
///
/// @param request method and path, for the message when it was the wrong answer
/// @param etag the version of what was addressed, quoted as it came; empty when none was given
public record Reply(String request, int status, String etag, JsonNode body) {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    public static Reply of(String request, HttpResponse<String> response) {
        var json =
                response.headers().firstValue("Content-Type").filter(type -> type.contains("json"));
        var body =
                json.map(type -> JSON.readTree(response.body()))
                        .orElseGet(MissingNode::getInstance);
        return new Reply(
                request,
                response.statusCode(),
                response.headers().firstValue("ETag").orElse(""),
                body);
    }

    boolean accepted() {
        return status / 100 == 2;
    }

    /// Whether the service has no such operation, which is another thing than not having what was asked for.
    boolean unknownPath() {
        return text("type").equals("/problems/unknown-path");
    }

    /// @throws StoryFailedException unless it was accepted
    public Reply orFail() {
        if (!accepted()) {
            throw new StoryFailedException(request + " was not expected to answer:\n" + this);
        }
        return this;
    }

    /// @throws StoryFailedException unless it was refused by that rule
    Reply refusedBy(String rule) {
        if (accepted() || !body.path("rule").asString("").equals(rule)) {
            throw new StoryFailedException(
                    request
                            + " was expected to be refused by "
                            + rule
                            + ", but answered:\n"
                            + this);
        }
        return this;
    }

    public String text(String field) {
        return body.path(field).asString("");
    }

    @Override
    public String toString() {
        return status
                + " "
                + (body.isMissingNode() ? "without JSON" : JSON.writeValueAsString(body));
    }
}
