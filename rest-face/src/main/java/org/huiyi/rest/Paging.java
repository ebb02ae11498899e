package org.huiyi.rest;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// `?limit=` (default 50, at most 500, else 400) and `?cursor=` (400 when it is not one of ours). Any
/// list endpoint takes one as a parameter.
///
/// @param after the key after which the page begins, as the list itself encoded it; null at the start
public record Paging(int limit, @Nullable String after) {
    public static final int DEFAULT_LIMIT = 50;
    public static final int MAX_LIMIT = 500;

    private static final String MARK = "1:";
    private static final Base64.Encoder CODEC = Base64.getUrlEncoder().withoutPadding();

    /// From the query as it came; null where a parameter is absent.
    ///
    /// @throws MalformedException the limit is not a number within bounds, or the cursor is not ours
    public static Paging of(@Nullable String limit, @Nullable String cursor) {
        return new Paging(
                limit == null ? DEFAULT_LIMIT : limit(limit),
                cursor == null ? null : after(cursor));
    }

    private static int limit(String text) {
        if (!text.matches("[0-9]{1,3}") || !within(Integer.parseInt(text))) {
            throw new MalformedException("limit", "limit");
        }
        return Integer.parseInt(text);
    }

    private static boolean within(int limit) {
        return limit >= 1 && limit <= MAX_LIMIT;
    }

    private static String after(String cursor) {
        try {
            return key(cursor);
        } catch (IllegalArgumentException e) {
            throw new MalformedException("cursor", "cursor");
        }
    }

    /// The cursor for a page that ends at `key`.
    public static String cursor(String key) {
        return CODEC.encodeToString((MARK + key).getBytes(StandardCharsets.UTF_8));
    }

    /// Where the page begins: at `start`, or at what its key says, read by the list that wrote it.
    ///
    /// @throws MalformedException it is no key of this list
    public <P> P from(P start, Function<String, P> reading) {
        try {
            return after == null ? start : reading.apply(after);
        } catch (DateTimeException | IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new MalformedException("cursor", "cursor");
        }
    }

    /// A time of a key; keys know years of four digits.
    public static Instant time(String text) {
        if (!text.matches("[0-9]{4}-.*")) {
            throw new IllegalArgumentException("no time of a key");
        }
        return Instant.parse(text);
    }

    /// What `cursor` made; a cursor that it did not make is an `IllegalArgumentException`.
    static String key(String cursor) {
        String text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
        if (!text.startsWith(MARK) || !cursor(text.substring(MARK.length())).equals(cursor)) {
            throw new IllegalArgumentException("not a cursor");
        }
        return text.substring(MARK.length());
    }
}
