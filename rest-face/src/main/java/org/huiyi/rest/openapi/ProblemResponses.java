package org.huiyi.rest.openapi;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import org.huiyi.contracts.law.Rule;

/// The problems there are, each with an example.
final class ProblemResponses {
    private static final Map<String, String> NAMES =
            Map.ofEntries(
                    Map.entry("400", "malformed-request"),
                    Map.entry("401", "unauthenticated"),
                    Map.entry("403", "insufficient-scope"),
                    Map.entry("404", "not-found"),
                    Map.entry("409", "out-of-order"),
                    Map.entry("412", "version-stale"),
                    Map.entry("413", "payload-too-large"),
                    Map.entry("415", "unsupported-media-type"),
                    Map.entry("422", "too-few-parties"),
                    Map.entry("428", "version-missing"),
                    Map.entry("429", "too-many-requests"),
                    Map.entry("503", "unavailable"));

    private static final ResourceBundle TEXTS = ResourceBundle.getBundle("face", Locale.ROOT);

    private ProblemResponses() {}

    static ApiResponse reference(String status) {
        return new ApiResponse().$ref("#/components/responses/Problem" + status);
    }

    static void addTo(Components parts) {
        NAMES.forEach((status, name) -> parts.addResponses("Problem" + status, of(status, name)));
    }

    private static ApiResponse of(String status, String name) {
        var schema = new Schema<>().$ref("#/components/schemas/Problem");
        var media = new MediaType().schema(schema).example(example(status, name));
        return new ApiResponse()
                .description(
                        "A problem (RFC 9457), in the language of Accept-Language: en or zh-CN.")
                .content(new Content().addMediaType("application/problem+json", media));
    }

    private static Map<String, Object> example(String status, String name) {
        var problem = new LinkedHashMap<String, Object>();
        problem.put("type", "/problems/" + name);
        problem.put("title", text(name + ".title", "What is wrong, in a few words"));
        problem.put("status", Integer.valueOf(status));
        problem.put("detail", text(name, "What is wrong with this request."));
        problem.put("instance", "/v1/...");
        switch (status) {
            case "400" -> problem.put("errors", List.of(unreadable()));
            case "409" -> cite(problem, Rule.R02);
            case "422" -> cite(problem, Rule.R01);
            default -> {}
        }
        return problem;
    }

    /// What the face itself says; what a rule says is the service's.
    private static String text(String key, String otherwise) {
        return TEXTS.containsKey(key) ? TEXTS.getString(key) : otherwise;
    }

    private static Map<String, Object> unreadable() {
        return Map.of("code", "id", "field", "parties[0].partyId", "message", "This is no id.");
    }

    private static void cite(Map<String, Object> problem, Rule rule) {
        problem.put("rule", rule.name());
        problem.put("clause", rule.clause());
        problem.put("policyVersion", "preset-1");
        problem.put("remedy", "What would satisfy the rule.");
        problem.put(
                "violations",
                List.of(
                        Map.of(
                                "clause",
                                rule.clause(),
                                "detail",
                                "What is wrong with this request.",
                                "remedy",
                                "What would satisfy the rule.",
                                "rule",
                                rule.name(),
                                "title",
                                rule.title(Locale.ENGLISH),
                                "type",
                                problem.get("type"))));
    }
}
