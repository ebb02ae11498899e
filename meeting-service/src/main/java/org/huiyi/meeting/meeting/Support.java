package org.huiyi.meeting.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The persons who look after the meeting on site, by id; one person may hold several duties.
public record Support(
        @Nullable String signIn,
        @Nullable String handOut,
        @Nullable String technical,
        @Nullable String catering) {
    public static final Support NOBODY = new Support(null, null, null, null);

    public boolean includes(String personId) {
        return Stream.of(signIn, handOut, technical, catering)
                .filter(Objects::nonNull)
                .anyMatch(personId::equals);
    }

    /// The duties nobody holds; catering is optional.
    public List<String> missing() {
        var missing = new ArrayList<String>();
        if (signIn == null) {
            missing.add("signIn");
        }
        if (handOut == null) {
            missing.add("handOut");
        }
        if (technical == null) {
            missing.add("technical");
        }
        return List.copyOf(missing);
    }
}
