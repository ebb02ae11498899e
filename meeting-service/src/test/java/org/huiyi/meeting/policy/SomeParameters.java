package org.huiyi.meeting.policy;

import java.util.HashMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// Parameters of which a test gives a few by their names, as a caller does.
public final class SomeParameters {
    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

    private SomeParameters() {}

    /// @param namesAndValues in turn; a null is not adapted
    public static Parameters of(@Nullable Object... namesAndValues) {
        var given = new HashMap<Object, @Nullable Object>();
        for (int at = 0; at < namesAndValues.length; at += 2) {
            given.put(namesAndValues[at], namesAndValues[at + 1]);
        }
        return MAPPER.convertValue(given, Parameters.class);
    }
}
