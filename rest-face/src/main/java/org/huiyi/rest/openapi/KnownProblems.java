package org.huiyi.rest.openapi;

import io.swagger.v3.core.util.Json31;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.springframework.web.method.HandlerMethod;

/// Which problems an operation can answer with, by status: those of the face, and those that the service's
/// rules add by `openapi-problems.json`, which names endpoints by class and method.
final class KnownProblems {
    private static final String FILE = "/openapi-problems.json";
    private static final String STATUS = "status";
    private static final Map<String, String> OF_FACE =
            Map.ofEntries(
                    Map.entry("400", "malformed-request"),
                    Map.entry("401", "unauthenticated"),
                    Map.entry("403", "insufficient-scope"),
                    Map.entry("404", "not-found"),
                    Map.entry("409", "lost-race"),
                    Map.entry("412", "version-stale"),
                    Map.entry("413", "payload-too-large"),
                    Map.entry("415", "unsupported-media-type"),
                    Map.entry("422", "key-reused"),
                    Map.entry("428", "version-missing"),
                    Map.entry("429", "too-many-requests"),
                    Map.entry("503", "unavailable"));

    private final Map<String, List<Map<String, Object>>> ofRules;

    private KnownProblems(Map<String, List<Map<String, Object>>> ofRules) {
        this.ofRules = ofRules;
    }

    static KnownProblems ofService() {
        try (InputStream file = KnownProblems.class.getResourceAsStream(FILE)) {
            return new KnownProblems(file == null ? Map.of() : read(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<String, List<Map<String, Object>>> read(InputStream file)
            throws IOException {
        return Json31.mapper().readValue(file, Map.class);
    }

    /// @param statuses those that the face can answer this operation with
    Map<String, List<Map<String, Object>>> of(HandlerMethod endpoint, Iterable<String> statuses) {
        var problems = new TreeMap<String, List<Map<String, Object>>>();
        for (String status : statuses) {
            String name = OF_FACE.get(status);
            if (name != null) {
                at(problems, status).add(Map.of("type", "/problems/" + name));
            }
        }
        for (Map<String, Object> one : ofRules(endpoint)) {
            var rest = new TreeMap<>(one);
            at(problems, String.valueOf(rest.remove(STATUS))).add(rest);
        }
        return problems;
    }

    /// The statuses that rules add.
    TreeSet<String> statuses(HandlerMethod endpoint) {
        var statuses = new TreeSet<String>();
        ofRules(endpoint).forEach(one -> statuses.add(String.valueOf(one.get(STATUS))));
        return statuses;
    }

    private List<Map<String, Object>> ofRules(HandlerMethod endpoint) {
        String name = endpoint.getBeanType().getSimpleName() + "." + endpoint.getMethod().getName();
        return ofRules.getOrDefault(name, List.of());
    }

    private static List<Map<String, Object>> at(
            Map<String, List<Map<String, Object>>> problems, String status) {
        return problems.computeIfAbsent(status, _ -> new ArrayList<>());
    }
}
