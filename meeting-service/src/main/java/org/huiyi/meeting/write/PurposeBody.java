package org.huiyi.meeting.write;

import static java.util.Objects.requireNonNullElse;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import org.huiyi.contracts.law.Rule;
import org.huiyi.meeting.meeting.Purpose;
import org.huiyi.rest.Asked;
import org.jspecify.annotations.Nullable;

/// A purpose as callers describe it; what is missing is refused by its rule.
public record PurposeBody(
        @Asked(Rule.R04) @Size(max = Limits.TEXT) @Nullable String statement,
        @Size(max = Limits.TEXT) @Nullable String successMeasure,
        @Valid @Nullable SmartBody smart) {
    public static Purpose purpose(@Nullable PurposeBody body) {
        return body == null ? new Purpose("", null, null) : body.purpose();
    }

    private Purpose purpose() {
        return new Purpose(
                requireNonNullElse(statement, ""),
                successMeasure,
                smart == null ? null : smart.smart());
    }
}
