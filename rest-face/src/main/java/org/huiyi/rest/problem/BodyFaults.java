package org.huiyi.rest.problem;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JacksonException.Reference;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Finds everything in a body that cannot be read, by leaving out what was found and reading on. Lives for
/// one body.
public final class BodyFaults {
    private static final int AT_MOST = 50;

    /// A field and what is wrong with it.
    record Fault(String field, String code) {}

    private final List<Fault> found = new ArrayList<>();

    /// The places that the entries left in an array had at first.
    private final Map<JsonNode, List<Integer>> places = new IdentityHashMap<>();

    private BodyFaults() {}

    /// What is wrong beside `first`, which is how the body was found to be unreadable; null when nothing is.
    public static @Nullable UnreadableFields beside(
            JacksonException first, byte[] body, JsonMapper mapper, JavaType type) {
        var faults = new BodyFaults();
        faults.search(body, mapper, type);
        boolean goesOn =
                faults.found.size() > 1
                        && faults.found
                                .getFirst()
                                .equals(new Fault(JsonFault.field(first), JsonFault.code(first)));
        return goesOn ? new UnreadableFields(List.copyOf(faults.found)) : null;
    }

    private void search(byte[] body, JsonMapper mapper, JavaType type) {
        try {
            JsonNode root = mapper.readTree(body);
            while (found.size() < AT_MOST && finds(root, mapper, type)) {
                // reads on
            }
        } catch (JacksonException syntax) {
            found.clear();
        }
    }

    private boolean finds(JsonNode root, JsonMapper mapper, JavaType type) {
        try {
            mapper.treeToValue(root, type);
            return false;
        } catch (JacksonException fault) {
            return leaveOut(root, fault);
        }
    }

    /// Whether there was anything to leave out.
    private boolean leaveOut(JsonNode root, JacksonException fault) {
        var field = new StringBuilder();
        JsonNode within = root;
        List<Reference> path = fault.getPath();
        for (int i = 0; i < path.size(); i++) {
            Reference step = path.get(i);
            JsonFault.append(field, step.getPropertyName(), place(within, step.getIndex()));
            if (i == path.size() - 1) {
                found.add(new Fault(field.toString(), JsonFault.code(fault)));
                return removed(within, step);
            }
            within = child(within, step);
        }
        found.add(new Fault("", JsonFault.code(fault)));
        return false;
    }

    private static JsonNode child(JsonNode node, Reference step) {
        return step.getPropertyName() == null
                ? node.path(step.getIndex())
                : node.path(step.getPropertyName());
    }

    private boolean removed(JsonNode node, Reference step) {
        return switch (node) {
            case ObjectNode fields -> fields.remove(step.getPropertyName()) != null;
            case ArrayNode entries when step.getIndex() < entries.size() -> {
                placesOf(entries).remove(step.getIndex());
                entries.remove(step.getIndex());
                yield true;
            }
            default -> false;
        };
    }

    private int place(JsonNode node, int index) {
        return node instanceof ArrayNode entries && index >= 0 && index < entries.size()
                ? placesOf(entries).get(index)
                : index;
    }

    private List<Integer> placesOf(ArrayNode entries) {
        return places.computeIfAbsent(
                entries,
                _ ->
                        IntStream.range(0, entries.size())
                                .boxed()
                                .collect(Collectors.toCollection(ArrayList::new)));
    }
}
