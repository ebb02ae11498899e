package org.huiyi.local.story;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;

/// What is in the local mailbox of one address about the story's meeting, from where it stood when the story began.
final class Postbox {

    private final Party reader;
    private final String url;
    private int seen;

    Postbox(Party reader, String mailbox, String address) {
        this.reader = reader;
        this.url =
                mailbox + "/api/messages?to=" + URLEncoder.encode(address, StandardCharsets.UTF_8);
        this.seen = messages().size();
    }

    /// Waits for the next mail that was not seen yet and gives its subject.
    String next(String awaited) {
        var found =
                Patience.until(
                        awaited,
                        this::messages,
                        (Predicate<List<JsonNode>>) messages -> messages.size() > seen);
        var next = found.get(found.size() - 1 - seen);
        seen++;
        return next.path("subject").asString("");
    }

    private List<JsonNode> messages() {
        return reader.get(url).orFail().body().valueStream().filter(Postbox::isOfStory).toList();
    }

    private static boolean isOfStory(JsonNode message) {
        return message.path("subject").asString("").contains(Script.TITLE);
    }
}
