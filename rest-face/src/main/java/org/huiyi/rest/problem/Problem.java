package org.huiyi.rest.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import org.huiyi.contracts.law.Rule;
import org.jspecify.annotations.Nullable;

/// A failure as RFC 9457 writes it. Parts that do not apply are left out.
///
/// @param type `/problems/<kebab-name>`, stable
/// @param rule the lowest rule of all violations
/// @param remedy what would satisfy the refusal
/// @param errors one per field that cannot be read
/// @param reference where to find a technical failure in the log
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"type", "title", "status", "detail", "instance"})
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        String instance,
        @Nullable Rule rule,
        @Nullable String clause,
        @Nullable String policyVersion,
        @Nullable String remedy,
        List<Violation> violations,
        List<Unreadable> errors,
        @Nullable String reference) {

    /// One refusal of several.
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Violation(
            String type,
            String title,
            String detail,
            Rule rule,
            String clause,
            @Nullable String remedy) {}

    /// A field that cannot be read; `field` is its path, e.g. `parties[0].partyId`, or a parameter's name.
    public record Unreadable(String field, String code, String message) {}

    static String typeOf(String name) {
        return "/problems/" + name;
    }
}
